"""Making, changing and deleting Spaces, and the check of a card's header."""

from typing import TYPE_CHECKING, Any

import yaml

from tests.hub.accounts import PRO_NEEDED, Account, must_write
from tests.hub.messages import Call, Refused, Reply, error, json_reply, repo_not_found
from tests.hub.repos import HubFile
from tests.hub.routes import Route, find_own_repo, route
from tests.hub.space_routes import check_hardware, check_volumes
from tests.hub.spaces import CPU_BASIC, Space

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

COLOURS = ("red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray")
GIT_ATTRIBUTES = b"*.safetensors filter=lfs diff=lfs merge=lfs -text\n"


def create_repo(hub: "LocalHub", call: Call) -> Reply:
    """A new Space with all its settings. Where one of this name is, none of them is looked at."""
    wanted = call.json
    if wanted.get("type") != "space":
        return error(400, "This hub makes no other repos than Spaces")
    namespace = wanted.get("organization") or call.user or ""
    account = must_write(call, namespace, no_rights("create", namespace))
    check_payment(call, account, wanted)
    repo_id = f"{namespace}/{wanted['name']}"
    url = f"{hub.url}/spaces/{repo_id}"
    if repo_id in hub.spaces:
        message = "You already created this space repo"
        return json_reply({"error": message, "url": url}, 409, {"X-Error-Message": message})
    hub.spaces[repo_id] = new_space(hub, call, repo_id, wanted)
    return json_reply({"url": url, "name": repo_id, "id": "0"})


def check_payment(call: Call, account: Account, wanted: dict[str, Any]) -> None:
    """Gradio and Docker need a plan on free hardware, and a payment method on any other."""
    hardware = wanted.get("hardware") or CPU_BASIC
    if hardware == CPU_BASIC and wanted["sdk"] != "static" and not account.pro:
        raise Refused(error(402, PRO_NEEDED))
    check_hardware(call, hardware)


def new_space(hub: "LocalHub", call: Call, repo_id: str, wanted: dict[str, Any]) -> Space:
    """What the Hub makes of the client's wishes: public unless told otherwise, with a first commit of its own."""
    check_volumes(hub, call, wanted.get("volumes", []))
    space = Space(repo_id, sdk=wanted["sdk"], build=hub.build)
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


def delete_repo(hub: "LocalHub", call: Call) -> Reply:
    wanted = call.json
    namespace = wanted.get("organization") or call.user or ""
    repo_id = f"{namespace}/{wanted['name']}"
    space = hub.spaces.get(repo_id) if wanted.get("type") == "space" else None
    if space is None or (space.private and not (call.account and call.account.sees(namespace))):
        return repo_not_found(call.user)
    must_write(call, namespace, no_rights("delete", namespace))
    del hub.spaces[repo_id]
    return json_reply({})


def change_settings(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    space = find_own_repo(hub, call, repo_id, no_rights("update", repo_id.partition("/")[0]))
    space.visibility = call.json.get("visibility", space.visibility)
    return json_reply({"private": space.private, "visibility": space.visibility})


def no_rights(verb: str, namespace: str) -> str:
    """The Hub's refusal for a token that may not write in a namespace."""
    return f'You don\'t have the rights to {verb} a space under the namespace "{namespace}"'


def validate_yaml(hub: "LocalHub", call: Call) -> Reply:
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
    route("PUT", "/api/spaces/{repo_id}/settings", change_settings),
    route("POST", "/api/validate-yaml", validate_yaml),
]
