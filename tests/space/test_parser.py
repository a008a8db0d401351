"""Every command explains itself, and `course --help` stays fast."""

import pytest

from tests.conftest import Run

COMMANDS = ["create", "status", "logs", "open", "pause", "resume", "update", "download", "destroy"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    from course_utils import cli

    with pytest.raises(SystemExit) as end:
        cli.main(["space", command, "--help"])
    out = capsys.readouterr().out
    assert end.value.code == 0 and f"usage: course space {command}" in out and "--repo-id NAME" in out


def test_the_parser_imports_nothing_heavy(run_python: Run) -> None:
    code = (
        "import sys\nfrom course_utils import cli\ncli._parser()\n"
        "heavy = ('huggingface_hub', 'httpx2', 'torch', 'transformers', 'yaml')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert run_python(code).stdout.strip() == "[]"


def test_without_a_command_the_commands_are_listed(run_course: Run) -> None:
    answer = run_course("space")
    assert answer.returncode == 0 and all(command in answer.stdout for command in COMMANDS)
