"""What a browser sees: one plain page for each repo, and one that lists them all."""

from html import escape
from typing import TYPE_CHECKING

from course_utils.local_hub.messages import Call, Reply
from course_utils.local_hub.repos import Repo
from course_utils.local_hub.routes import Route, kind_of, route

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font-family: system-ui, sans-serif; line-height: 1.5; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }}
pre {{ white-space: pre-wrap; background: #f3f4f6; color: #111827; padding: 1rem; }}
</style>
</head>
<body>
<p>The practice Hub, on this computer</p>
<h1>{title}</h1>
{body}
</body>
</html>
"""
NOT_HERE = (
    "<p>There is nothing of this name here, or it is private. A private repo is shown to its owner only, "
    "and in this browser nobody is logged in.</p>"
)
CALLED = {"models": "Model", "datasets": "Dataset", "spaces": "Space"}


def page(title: str, body: str, status: int = 200) -> Reply:
    text = PAGE.format(title=escape(title), body=body)
    return Reply(status, {"Content-Type": "text/html; charset=utf-8"}, text.encode())


def front_page(hub: "Hub", call: Call) -> Reply:
    """All that is public."""
    parts = []
    for kind, repos in hub.kinds.items():
        seen = [repo.id for repo in repos.values() if call.may_see(repo)]
        links = "".join(f'<li><a href="/{hub.prefix(kind)}{escape(name)}">{escape(name)}</a></li>' for name in seen)
        parts.append(f"<h2>{CALLED[kind]}s</h2><ul>{links}</ul>")
    return page("What is here", "".join(parts))


def repo_page(hub: "Hub", call: Call, repo_id: str) -> Reply:
    """The card of a repo as it is written, and its files."""
    kind = kind_of(call)
    repo = hub.kinds[kind].get(repo_id)
    if repo is None or not call.may_see(repo):
        return page(repo_id, NOT_HERE, status=404)
    readme = repo.head.files.get("README.md")
    card = escape(readme.content.decode(errors="replace")) if readme else "This repo has no card."
    files = "".join(f"<li>{escape(path)}, {file.size:,} bytes</li>" for path, file in repo.head.files.items())
    return page(repo.id, f"<p>{what_it_is(kind, repo)}</p><h2>Card</h2><pre>{card}</pre><h2>Files</h2><ul>{files}</ul>")


def what_it_is(kind: str, repo: Repo) -> str:
    words = f"{CALLED[kind]}, {repo.visibility}."
    return f"{words} On the real Hub, its app would run here." if kind == "spaces" else words


# These come last: a repo's page may have any address that nothing else has.
PAGE_ROUTES: list[Route] = [
    route("GET", "/", front_page),
    route("GET", "/{owner}{repo_id}", repo_page),
]
