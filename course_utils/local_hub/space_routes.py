"""What the Hub answers about a Space's settings and its runtime: the addresses below /api/spaces/."""

import json
import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.accounts import PAYMENT_NEEDED
from course_utils.local_hub.messages import Call, Refused, Reply, error, json_reply
from course_utils.local_hub.prices import HARDWARE
from course_utils.local_hub.repos import timestamp
from course_utils.local_hub.routes import Route, find_own_repo, find_repo, route
from course_utils.local_hub.spaces import CPU_BASIC, Space

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

NOT_THE_OWNER = "You must be the owner of the Space, with a token that may write, to do this"


def find_own_space(hub: "Hub", call: Call, repo_id: str) -> Space:
    """The Space, if the token may change it."""
    return find_own_repo(hub, call, repo_id, NOT_THE_OWNER)


def hardware_list(hub: "Hub", call: Call) -> Reply:
    return json_reply(HARDWARE)


# The runtime


def runtime(hub: "Hub", call: Call, repo_id: str) -> Reply:
    return json_reply(find_repo(hub, call, repo_id).poll())


def request_hardware(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_own_space(hub, call, repo_id)
    flavor = call.json["flavor"]
    check_hardware(call, flavor)
    space.hardware = flavor
    if "sleepTimeSeconds" in call.json:
        space.set_sleep_time(call.json["sleepTimeSeconds"])
    space.setting_changed("hardware")
    return json_reply(space.runtime())


def check_hardware(call: Call, flavor: str) -> None:
    """Refuses hardware that does not exist, or that nobody would pay for."""
    if flavor not in {hardware["name"] for hardware in HARDWARE}:
        raise Refused(error(400, f"Invalid hardware flavor: {flavor}"))
    if flavor != CPU_BASIC and not (call.account and call.account.can_pay):
        raise Refused(error(403, PAYMENT_NEEDED))


def set_sleep_time(hub: "Hub", call: Call, repo_id: str) -> Reply:
    """The only setting that restarts nothing."""
    space = find_own_space(hub, call, repo_id)
    space.set_sleep_time(call.json["seconds"])
    return json_reply(space.runtime())


def pause(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_own_space(hub, call, repo_id)
    space.becomes("PAUSED")
    return json_reply(space.runtime())


def restart(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_own_space(hub, call, repo_id)
    space.restart("factory" if call.asks_for("factory") else "asked")
    return json_reply(space.runtime())


# Secrets, variables, volumes


def get_secrets(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_own_space(hub, call, repo_id)
    return json_reply(space.told(space.secrets))


def get_variables(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_repo(hub, call, repo_id)
    return json_reply(space.told(space.variables))


def add_value(kind: str, hub: "Hub", call: Call, repo_id: str) -> Reply:
    """`kind` is secret or variable."""
    space, values = values_of(kind, hub, call, repo_id)
    space.set_value(values, call.json)
    space.setting_changed(kind)
    return json_reply(space.told(values))


def delete_value(kind: str, hub: "Hub", call: Call, repo_id: str) -> Reply:
    space, values = values_of(kind, hub, call, repo_id)
    if values.pop(call.json["key"], None) is not None:
        space.setting_changed(kind)
    return json_reply(space.told(values))


def values_of(kind: str, hub: "Hub", call: Call, repo_id: str) -> tuple[Space, dict[str, str]]:
    space = find_own_space(hub, call, repo_id)
    return space, space.secrets if kind == "secret" else space.variables


def set_volumes(hub: "Hub", call: Call, repo_id: str) -> Reply:
    """Replaces all of them."""
    space = find_own_space(hub, call, repo_id)
    check_volumes(hub, call, call.json["volumes"])
    space.volumes = call.json["volumes"]
    space.setting_changed("volumes")
    return json_reply(space.runtime())


def check_volumes(hub: "Hub", call: Call, volumes: list[dict[str, Any]]) -> None:
    """A bucket that is to be mounted has to be there, and to be the owner's."""
    for volume in volumes:
        if volume["type"] != "bucket":
            continue
        owner = volume["source"].partition("/")[0]
        if volume["source"] not in hub.buckets or not (call.account and call.account.sees(owner)):
            raise Refused(error(404, f"Bucket {volume['source']} not found"))


def delete_volumes(hub: "Hub", call: Call, repo_id: str) -> Reply:
    space = find_own_space(hub, call, repo_id)
    if not space.volumes:
        return error(400, "This Space has no volumes")
    space.volumes = []
    space.setting_changed("volumes")
    return json_reply(space.runtime())


# Logs


def logs(hub: "Hub", call: Call, repo_id: str, name: str) -> Reply:
    """A stream of events, for the owner only."""
    space = find_repo(hub, call, repo_id)
    if not (call.account and call.account.sees(space.namespace)):
        return error(403, NOT_THE_OWNER)
    lines = space.build_log if name == "build" else space.run_log
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return Reply(200, headers, stream=log_events(hub, space, lines))


def log_events(hub: "Hub", space: Space, lines: list[str]) -> Iterator[bytes]:
    """The lines so far, then, while the log stays open, those that are added, and a sign of life now and then."""
    yield b"data: \n\n"
    sent = 0
    last_sign = time.monotonic()
    while True:
        for line in lines[sent:]:
            yield f"data: {json.dumps({'data': line + chr(10), 'timestamp': timestamp()})}\n\n".encode()
            sent += 1
        if not space.log_stays_open or hub.closing:
            return
        if time.monotonic() - last_sign > 1:
            yield b": keep-alive\n\n"
            last_sign = time.monotonic()
        hub.wait(0.02)


SPACE_ROUTES: list[Route] = [
    route("GET", "/api/spaces/hardware", hardware_list),
    route("GET", "/api/spaces/{repo_id}/logs/{name}", logs),
    route("GET", "/api/spaces/{repo_id}/runtime", runtime),
    route("POST", "/api/spaces/{repo_id}/hardware", request_hardware),
    route("POST", "/api/spaces/{repo_id}/sleeptime", set_sleep_time),
    route("POST", "/api/spaces/{repo_id}/pause", pause),
    route("POST", "/api/spaces/{repo_id}/restart", restart),
    route("GET", "/api/spaces/{repo_id}/secrets", get_secrets),
    route("POST", "/api/spaces/{repo_id}/secrets", partial(add_value, "secret")),
    route("DELETE", "/api/spaces/{repo_id}/secrets", partial(delete_value, "secret")),
    route("GET", "/api/spaces/{repo_id}/variables", get_variables),
    route("POST", "/api/spaces/{repo_id}/variables", partial(add_value, "variable")),
    route("DELETE", "/api/spaces/{repo_id}/variables", partial(delete_value, "variable")),
    route("PUT", "/api/spaces/{repo_id}/volumes", set_volumes),
    route("DELETE", "/api/spaces/{repo_id}/volumes", delete_volumes),
]
