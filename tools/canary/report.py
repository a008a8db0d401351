"""The report: one table of versions, one section for each thing found."""

from collections.abc import Mapping
from datetime import date

from tools.canary.environment import WATCHED
from tools.canary.finding import CHANGED, DEPRECATED, STOPPED, Finding

TITLES = {STOPPED: "Stopped", DEPRECATED: "Asks for something old", CHANGED: "Says something else"}


def markdown(found: list[Finding], lessons: int, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    """What an instructor must know, in Markdown."""
    lines = [f"{_counted(lessons, 'lesson')} on the newest releases, {date.today():%d %B %Y}: {verdict(found)}", ""]
    lines += ["| package | the course has | tried |", "|---|---|---|"]
    others = sorted(name for name in before.keys() & now.keys() if name not in WATCHED and before[name] != now[name])
    lines += [f"| {name} | {before.get(name, '')} | {now.get(name, '')} |" for name in (*WATCHED, *others)]
    for kind, title in TITLES.items():
        some = [finding for finding in found if finding.kind == kind]
        lines += ["", f"## {title} ({len(some)})"] if some else []
        for finding in some:
            lines += ["", *_section(finding)]
    return "\n".join(lines) + "\n"


def verdict(found: list[Finding]) -> str:
    if not found:
        return "all as before."
    return f"{_counted(len(found), 'thing')} to mend."


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' if number != 1 else ''}"


def _section(finding: Finding) -> list[str]:
    lines = [f"### {finding.lesson}, cell `{finding.cell}`", ""]
    lines += [f"    {finding.line}", ""] if finding.line else []
    lines += [f"- Before: {_quoted(finding.old)}", f"- Now: {_quoted(finding.new)}"]
    if finding.follows:
        lines.append(f"- Cells that fail because of it: {', '.join(f'`{cell}`' for cell in finding.follows)}")
    return lines


def _quoted(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"
