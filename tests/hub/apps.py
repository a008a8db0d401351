"""What runs in the Spaces, seen from outside: the door of the course's server, and the learner's work as one zip."""

from typing import TYPE_CHECKING

from course_utils.local_hub.messages import Call, Reply, json_reply
from course_utils.local_hub.routes import Route, route
from course_utils.local_hub.spaces import RUNS, Space

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

NOTHING_HERE = Reply(404, {"Content-Type": "text/html"}, b"<h1>404</h1> Sorry, we can't find the page")


def find_running(hub: "LocalHub", call: Call, name: str) -> Space | None:
    """The Space at this address, if it runs and lets the caller in: a private one asks for its owner's Hub token."""
    for space in hub.spaces.values():
        if space.subdomain == name and space.now.stage in RUNS:
            bearer = call.headers.get("authorization", "").removeprefix("Bearer ")
            account = hub.users.get(bearer)
            return space if not space.private or (account and account.sees(space.namespace)) else None
    return None


def health(hub: "LocalHub", call: Call, name: str) -> Reply:
    return json_reply({"version": "2.21.1"}) if find_running(hub, call, name) else NOTHING_HERE


def work_zip(hub: "LocalHub", call: Call, name: str) -> Reply:
    """The learner's folder, for whoever knows the password of the Space."""
    space = find_running(hub, call, name)
    if space is None or space.work_zip is None:
        return NOTHING_HERE
    if call.query.get("token") != [space.secrets.get("JUPYTER_TOKEN")]:
        return Reply(403, {"Content-Type": "text/html"}, b"Forbidden")
    headers = {"Content-Type": "application/zip", "Content-Disposition": 'attachment; filename="work.zip"'}
    return Reply(200, headers, space.work_zip)


APP_ROUTES: list[Route] = [
    route("GET", "/{name}/api", health),
    route("GET", "/{name}/course/work.zip", work_zip),
]
