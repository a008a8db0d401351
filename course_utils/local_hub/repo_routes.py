"""Making, changing and deleting repos, their branches and tags, and the check of a card's header."""

from typing import TYPE_CHECKING, Any

import yaml

from course_utils.local_hub.accounts import PRO_NEEDED, WRITE_TOKEN_NEEDED, Account, must_write
from course_utils.local_hub.messages import Call, Refused, Reply, error, json_reply, repo_not_found, revision_not_found
from course_utils.local_hub.repos import HubFile, Repo, timestamp
from course_utils.local_hub.routes import Route, find_own_repo, kind_of, route
from course_utils.local_hub.space_routes import check_hardware, check_volumes
from course_utils.local_hub.spaces import CPU_BASIC, Space

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

COLOURS = ("red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray")
GIT_ATTRIBUTES = b"*.safetensors filter=lfs diff=lfs merge=lfs -text\n"


def create_repo(hub: "Hub", call: Call) -> Reply:
    """A new repo with all its settings. Where one of this name is, none of them is looked at."""
    wanted = call.json
    kind = wanted.get("type") or "model"
    repos = hub.kinds.get(f"{kind}s")
    if repos is None:
        return error(400, f"This hub makes no repos of the type {kind}")
    namespace = wanted.get("organization") or call.user or ""
    account = must_write(call, namespace, no_rights("create", kind, namespace))
    if kind == "space":
        check_payment(call, account, wanted)
    repo_id = f"{namespace}/{wanted['name']}"
    url = f"{hub.url}/{hub.prefix(f'{kind}s')}{repo_id}"
    if repo_id in repos:
        message = f"You already created this {kind} repo"
        return json_reply({"error": message, "url": url}, 409, {"X-Error-Message": message})
    repos[repo_id] = new_space(hub, call, repo_id, wanted) if kind == "space" else new_repo(repo_id, wanted)
    return json_reply({"url": url, "name": repo_id, "id": "0"})


def check_payment(call: Call, account: Account, wanted: dict[str, Any]) -> None:
    """Gradio and Docker need a plan on free hardware, and a payment method on any other."""
    hardware = wanted.get("hardware") or CPU_BASIC
    if hardware == CPU_BASIC and wanted["sdk"] != "static" and not account.pro:
        raise Refused(error(402, PRO_NEEDED))
    check_hardware(call, hardware)


def new_repo(repo_id: str, wanted: dict[str, Any]) -> Repo:
    """A model or a dataset: public unless told otherwise, with a first commit of the Hub's own."""
    repo = Repo(repo_id, visibility=wanted.get("visibility", "public"), created=timestamp())
    repo.commit({".gitattributes": HubFile(".gitattributes", GIT_ATTRIBUTES)}, "initial commit")
    return repo


def new_space(hub: "Hub", call: Call, repo_id: str, wanted: dict[str, Any]) -> Space:
    """What the Hub makes of the client's wishes: public unless told otherwise, with a first commit of its own."""
    check_volumes(hub, call, wanted.get("volumes", []))
    space = Space(repo_id, sdk=wanted["sdk"], build=hub.build, created=timestamp())
    space.visibility = wanted.get("visibility", "public")
    space.hardware = wanted.get("hardware") or CPU_BASIC
    space.set_sleep_time(wanted.get("sleepTimeSeconds"))
    space.volumes = wanted.get("volumes", [])
    for name, where in (("secrets", space.secrets), ("variables", space.variables)):
        for entry in wanted.get(name, []):
            space.set_value(where, entry)
    card = {"title": wanted["name"], "emoji": "🚀", "colorFrom": "red", "colorTo": "gray", "sdk": space.sdk}
    readme = f"---\n{yaml.safe_dump(card, allow_unicode=True, sort_keys=False)}---\n".encode()
    files = {".gitattributes": GIT_ATTRIBUTES, "README.md": readme}
    space.commit({path: HubFile(path, content) for path, content in files.items()}, "initial commit")
    return space


def delete_repo(hub: "Hub", call: Call) -> Reply:
    wanted = call.json
    kind = wanted.get("type") or "model"
    namespace = wanted.get("organization") or call.user or ""
    repo_id = f"{namespace}/{wanted['name']}"
    repo = hub.kinds.get(f"{kind}s", {}).get(repo_id)
    if repo is None or not call.may_see(repo):
        return repo_not_found(call.user)
    must_write(call, namespace, no_rights("delete", kind, namespace))
    del hub.kinds[f"{kind}s"][repo_id]
    return json_reply({})


def change_settings(hub: "Hub", call: Call, repo_id: str) -> Reply:
    kind = kind_of(call).removesuffix("s")
    repo = find_own_repo(hub, call, repo_id, no_rights("update", kind, repo_id.partition("/")[0]))
    repo.visibility = call.json.get("visibility", repo.visibility)
    return json_reply({"private": repo.private, "visibility": repo.visibility})


def no_rights(verb: str, kind: str, namespace: str) -> str:
    """The Hub's refusal for a token that may not write in a namespace."""
    return f'You don\'t have the rights to {verb} a {kind} under the namespace "{namespace}"'


# Branches and tags


def create_branch(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    return name_commit(hub, call, repo_id, call.json.get("startingPoint", "main"), revision, "branches")


def create_tag(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    return name_commit(hub, call, repo_id, revision, call.json["tag"], "tags")


def name_commit(hub: "Hub", call: Call, repo_id: str, revision: str, name: str, where: str) -> Reply:
    """Gives a commit another name, which must be a new one."""
    repo = find_own_repo(hub, call, repo_id, WRITE_TOKEN_NEEDED)
    commit = repo.find(revision)
    if commit is None:
        raise Refused(revision_not_found(revision))
    names: dict[str, str] = getattr(repo, where)
    if name in names:
        return error(409, f"Reference already exists: {name}")
    names[name] = commit.sha
    return json_reply({})


def validate_yaml(hub: "Hub", call: Call) -> Reply:
    """Whether the header of a card is one the Hub takes."""
    parts = call.json["content"].split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        return json_reply({"errors": [], "warnings": [{"message": "empty or missing yaml metadata in repo card"}]})
    try:
        card = yaml.safe_load(parts[1]) or {}
        errors = card_errors(card) if call.json.get("repoType") == "space" else []
    except yaml.YAMLError as problem:
        errors = [f"Invalid YAML: {problem}"]
    answer = {"errors": [{"message": message} for message in errors], "warnings": []}
    return json_reply(answer, status=400 if errors else 200)


def card_errors(card: dict[str, Any]) -> list[str]:
    """What is wrong with the header of a Space's card."""
    errors = [
        f'"{key}" must be one of [{", ".join(COLOURS)}]'
        for key in ("colorFrom", "colorTo")
        if card.get(key, "red") not in COLOURS
    ]
    if card.get("sdk") not in ("gradio", "docker", "static", "streamlit"):
        errors.append('"sdk" must be one of [gradio, docker, static, streamlit]')
    if len(card.get("short_description", "")) > 60:
        errors.append('"short_description" length must be less than or equal to 60 characters long')
    return errors


REPO_ROUTES: list[Route] = [
    route("POST", "/api/repos/create", create_repo),
    route("DELETE", "/api/repos/delete", delete_repo),
    route("PUT", "/api/{kind}/{repo_id}/settings", change_settings),
    route("POST", "/api/{kind}/{repo_id}/branch/{revision}", create_branch),
    route("POST", "/api/{kind}/{repo_id}/tag/{revision}", create_tag),
    route("POST", "/api/validate-yaml", validate_yaml),
]
