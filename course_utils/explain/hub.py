"""The Hugging Face Hub: no way to it, no such model, no permission."""

from __future__ import annotations

import os
import re
import sys

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest
from course_utils.explain.here import frames
from course_utils.place import PRACTICE_CACHE
from course_utils.shelf import SHELF

OURS = "practice/"
LOGIN = "from huggingface_hub import login\n\nlogin()"
IN_ADDRESS = re.compile(
    r"https?://[^/\s]+/(?:api/(?:models|datasets|spaces)/)?([\w.-]+(?:/[\w.-]+)?)/(?:resolve|revision|tree)"
)


def not_found(problem: Problem) -> Explanation:
    name = asked_for(problem)
    if about_a_space(problem):
        return Explanation(
            f"The Hub has no Space called `{name}`." if name else "The Hub has no Space with this name.",
            "It was deleted or never made, its name is misspelt, or it is private and not yours.",
            "Make it with `create_repo`, or look at the name.",
        )
    if role_of(name) and name.startswith(OURS):
        return practice_first(name)
    meant = nearest(name, (model.hub_id for model in SHELF.values()))
    return Explanation(
        (f"The Hub has no model called `{name}`." if name else "The Hub has no model with this name.")
        + (f" Did you mean `{meant}`?" if meant else ""),
        "The name is misspelt, or the model was moved, or it is private and not yours. "
        "A full name has two parts: who made it, a stroke `/`, and what it is called.",
        "Copy the name from the model's page on https://huggingface.co. Or use one of the course's own models:",
        f'model_id = model_for("{role_of(name) or "storyteller"}")',
    )


def unreachable(problem: Problem) -> Explanation:
    """Many errors that look alike: the Hub is not asked on purpose, it is not reached, or it is ill."""
    name = asked_for(problem)
    if any(re.search(r"Server error '5\d\d", str(error)) for error in _chain(problem.error)):
        return BUSY
    if role_of(name) and name.startswith(OURS):
        return practice_first(name)
    if os.environ.get("HF_HUB_CACHE") == str(PRACTICE_CACHE):
        return Explanation(
            f"The model `{name}` is not one of the practice models." if name else "This is not a practice model.",
            "The course works with its practice models here. They came with it, and nothing is downloaded.",
            "Ask for the course's model by what it is for:",
            f'model_id = model_for("{role_of(name) or "storyteller"}")',
        )
    what = f"The model `{name}`" if name else "What you asked for"
    if offline():
        return Explanation(
            f"{what} is not on this computer, and the Hub is not asked.",
            "The setting HF_HUB_OFFLINE says: do not use the network.",
            "Remove HF_HUB_OFFLINE from your settings and start Jupyter again. Or set COURSE_MODELS to practice.",
        )
    return Explanation(
        f"There is no connection to the Hugging Face Hub. {what} is not on this computer yet.",
        "The first time, a model is downloaded from the Hub. For that, this computer needs the internet.",
        "Check the network: does a web page open in your browser? Then run the cell again. "
        "Without a network, use the practice models: set COURSE_MODELS to practice and start Jupyter again.",
    )


def practice_first(name: str) -> Explanation:
    """A practice model's name means something only where the course has pointed the library at them."""
    return Explanation(
        f"The practice model `{name}` was not found.",
        "`model_for` shows the library where the practice models are. "
        "It was not run, or not since Python was last started.",
        "Ask for the model in this way, at the top of the cell:",
        f'from course_utils import model_for\n\nmodel_id = model_for("{role_of(name)}")',
    )


def gated(problem: Problem) -> Explanation:
    name = asked_for(problem)
    page = f"https://huggingface.co/{name}" if name else "the model's page on https://huggingface.co"
    happened = f"The model `{name}` is not open to everybody." if name else "This model is not open to everybody."
    if "401 Client Error" in str(problem.error):  # the number alone is also in commits, requests and names
        return Explanation(
            happened,
            "Its makers ask everybody to agree to their terms first. The Hub does not know who you are: "
            "you are not logged in here.",
            f"Open {page} and agree to the terms there. Then log in with these lines, and run the cell again:",
            LOGIN,
        )
    return Explanation(
        happened,
        "Its makers ask everybody to agree to their terms first. You are logged in, and have no permission yet.",
        f"Open {page} and ask for access. It can take a while. Until then, take a model that is open to all.",
    )


def bad_name(problem: Problem) -> Explanation:
    name = asked_for(problem)
    return Explanation(
        f"`{name}` cannot be the name of a model." if name else "This cannot be the name of a model.",
        "A name has letters, digits and the signs `-`, `_`, `.`, with one stroke `/` in the middle, and no spaces. "
        "If you meant a folder on this computer: there is none with this name.",
        "Copy the name from the model's page. Or use one of the course's own models:",
        f'model_id = model_for("{role_of(name) or "storyteller"}")',
    )


def no_such_file(problem: Problem) -> Explanation:
    return Explanation(
        "The model is there, but it has no file with this name.",
        "Every model is a folder of files on the Hub. File names must be written exactly as they are there.",
        "Open the model's page on https://huggingface.co, choose “Files and versions”, and copy the file's name.",
    )


def own_code(problem: Problem) -> Explanation:
    found = re.search(r"repository (\S+) contains", str(problem.error))
    name = f"`{found[1]}`" if found else "This model"
    return Explanation(
        f"{name} brings code of its own, and that code was not run.",
        "Most models use the code of Transformers. This one needs Python files that its makers put beside it. "
        "Code of strangers can do on this computer whatever you can do.",
        "Take a model without such files, if one will do. Else open its page, choose “Files and versions”, and have "
        "somebody you trust read the files that end in `.py`. Then, with the version that was read:",
        'trust_remote_code=True, revision="…"',
    )


NO_VERSION = Explanation(
    "The model is there, but not in this version.",
    "`revision=` names one version of a model. There is none with this name.",
    "Leave `revision=` out: then you get the newest version.",
)
BAD_TOKEN = Explanation(
    "The Hub does not accept your key.",
    "A key is a long password for programs; the Hub calls it access token. This one was copied wrongly, or deleted.",
    "Make a new one at https://huggingface.co/settings/tokens. Then log in with it:",
    LOGIN,
)
NO_TOKEN = Explanation(
    "The Hub does not know who you are.",
    "This line needs your account on the Hub, and you are not logged in here.",
    "Make a key (access token) at https://huggingface.co/settings/tokens. Then log in with it:",
    LOGIN,
)
NOT_ALLOWED = Explanation(
    "The Hub knows you, and does not allow this.",
    "Your key may only read, or the place you named belongs to somebody else.",
    "To publish, make a key (access token) of the kind “Write” at https://huggingface.co/settings/tokens. "
    "Then log in with it:",
    LOGIN,
)
BUSY = Explanation(
    "The Hub is out of order at the moment.",
    "It was reached, and answered with an error of its own. The fault is not yours.",
    "Wait some minutes and run the cell again. https://status.huggingface.co says how the Hub is.",
)
TOO_MANY = Explanation(
    "The Hub asks you to wait.",
    "Too many questions came from your network in a short time.",
    "Wait some minutes and run the cell again. Those who are logged in may ask more often:",
    LOGIN,
)
BROKEN_OFF = Explanation(
    "The connection to the Hub broke off.",
    "The network was interrupted, or was too slow, in the middle of a download.",
    "Run the cell again. What was already downloaded is kept.",
)


def asked_for(problem: Problem) -> str:
    """The model's name: in the message, or as the library was given it."""
    text = str(problem.error)
    if found := re.search(r"^(\S.*?) is not a local folder|model (\S+) is restricted", text, re.MULTILINE):
        return found[1] or found[2]
    for frame in frames(problem.error):
        for local in ("path_or_repo_id", "repo_id"):
            if isinstance(name := frame.f_locals.get(local), str):
                return name
    found = IN_ADDRESS.search(text)
    return found[1] if found else ""


def about_a_space(problem: Problem) -> bool:
    """What was asked for: in the address, or where the library was told the kind."""
    kinds = (frame.f_locals.get("repo_type") for frame in frames(problem.error))
    return "/api/spaces/" in str(problem.error) or "space" in kinds


def role_of(name: str) -> str | None:
    """The course's model for what was asked: by its role, or by the name on the Hub that it stands in for."""
    wanted = name.lower().removeprefix(OURS)
    return next((role for role, model in SHELF.items() if wanted in (role, model.hub_id.lower())), None)


def offline() -> bool:
    constants = sys.modules.get("huggingface_hub.constants")
    return bool(constants and constants.HF_HUB_OFFLINE)


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


RULES = [
    Rule("ValueError", r"contains custom code which must be executed", own_code),
    Rule("OSError", r"^You are trying to access a gated repo|Cannot access gated repo", gated),
    Rule("OSError", r"Invalid credentials|Invalid user token", BAD_TOKEN),
    Rule("LocalTokenNotFoundError", "", NO_TOKEN),
    Rule("OSError", r"is not a valid git identifier|Revision Not Found", NO_VERSION),
    Rule("OSError", r"is not a local folder and is not a valid model identifier|Repository Not Found", not_found),
    Rule("OSError HFValidationError", r"^Repo id must", bad_name),
    Rule("OSError", r"Entry Not Found for url|does not appear to have (?:a file|files) named", no_such_file),
    Rule("OSError", r"429 Too Many Requests", TOO_MANY),
    Rule("OSError", r"Server error '5\d\d", BUSY),
    Rule("OSError", r"403 Forbidden", NOT_ALLOWED),
    Rule("OSError", r"^We couldn't connect to|outgoing traffic has been disabled|offline mode is enabled", unreachable),
    Rule("LocalEntryNotFoundError OfflineModeIsEnabled", "", unreachable),
    Rule("ReadError ReadTimeout RemoteProtocolError IncompleteRead", "", BROKEN_OFF),
    Rule("ConnectError ConnectTimeout URLError", "", unreachable),
    Rule("ConnectionError", r"the Hub cannot be reached", unreachable),
]
