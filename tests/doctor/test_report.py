"""The whole doctor, in a process of its own: its text, its JSON, its promises."""

import json
from pathlib import Path

import pytest

from course_utils import doctor
from course_utils.doctor import Finding, cost
from course_utils.doctor.finding import REPORT_IT, guarded
from course_utils.privacy import without_secrets
from course_utils.within import within
from tests.conftest import Run
from tests.doctor.conftest import TOKEN

FULL = """
import sys
from course_utils import doctor
code = doctor.run(json={as_json})
assert not {{"torch", "transformers"}} & set(sys.modules), "too heavy"
raise SystemExit(code)
"""
NAMES = ["Python", "Packages", "Kernel", "Models", "Disk", "Memory", "GPU", "Network", "Token", "Place and cost",
         "Your work"]  # fmt: skip


def test_a_line_for_each_finding_and_a_remedy_under_each_fix() -> None:
    text = doctor.report([Finding("Disk", False, "full.", "Empty the bin."), Finding("GPU", True, "none.")])
    assert "[FIX] Disk: full.\n      What to do: Empty the bin.\n[OK]  GPU: none." in text
    assert text.endswith("1 thing to fix.")


def test_the_last_line_counts() -> None:
    fault = Finding("Disk", False, "full.", "Empty the bin.")
    assert doctor.report([fault, fault]).endswith("2 things to fix.")
    assert doctor.report([Finding("GPU", True, "none.")]).endswith("Everything is ready.")


def test_every_check_reports_and_every_fix_has_a_remedy(run_python: Run) -> None:
    answer = run_python(FULL.format(as_json=True), HF_HUB_OFFLINE="1", COURSE_MODELS="hub", HF_TOKEN=TOKEN)
    facts = json.loads(answer.stdout)
    assert [found["name"] for found in facts["findings"]] == NAMES
    assert all(bool(found["remedy"]) is not found["ok"] for found in facts["findings"])
    assert answer.returncode == 1 and facts["ready"] is False
    assert facts["versions"]["torch"] and facts["platform"] and facts["python"]


def test_text_and_exit_code_for_people(run_python: Run) -> None:
    answer = run_python(FULL.format(as_json=False), HF_HUB_OFFLINE="1", SPACE_ID="jane/space", ACCELERATOR="none")
    assert answer.stderr == ""
    assert answer.returncode == (1 if "[FIX]" in answer.stdout else 0)
    assert "[OK]  Network: " in answer.stdout and "[OK]  Place and cost: " in answer.stdout


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("models", ["hub", "practice"])
def test_no_secret_and_no_name_in_any_output(
    as_json: bool, models: str, run_python: Run, no_hub: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home" / "jane-of-the-class"
    (home / ".cache" / "huggingface").mkdir(parents=True)
    (home / ".cache" / "huggingface" / "token").write_text(f"{TOKEN}stored")
    private = {
        "HOME": str(home),
        "HF_HOME": str(home / ".cache" / "huggingface"),
        "HF_TOKEN": f"{TOKEN} badly copied",
        "JUPYTER_TOKEN": "the-password-of-the-class",
        "HF_ENDPOINT": "http://jane:her-password@127.0.0.1:9",
        "SPACE_ID": "jane-of-the-class/space",
        "JUPYTERHUB_USER": "jane-of-the-class",
        "COURSE_MODELS": models,
    }
    answer = run_python(FULL.format(as_json=as_json), **private)
    said = answer.stdout + answer.stderr
    assert "~/.cache/huggingface" in said
    for secret in (TOKEN, TOKEN[3:15], "password", "jane"):
        assert secret not in said


def test_the_doctor_in_a_notebook_after_the_course_chose_practice(run_python: Run) -> None:
    """Choosing practice switches the library offline and to the course's own models: neither is a fault."""
    chosen = "from course_utils import place; place.decide()\n"
    answer = run_python(chosen + FULL.format(as_json=True), COURSE_MODELS="practice")
    findings = {found["name"]: found for found in json.loads(answer.stdout)["findings"]}
    assert findings["Network"]["ok"] and findings["Token"]["ok"]
    assert "practice/hub" not in findings["Disk"]["says"]


def test_a_check_that_breaks_is_a_line_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_API_KEY", "a-long-secret-value")

    def broken() -> Finding:
        raise RuntimeError(f"header {TOKEN} a-long-secret-value http://jane:word@host {Path.home()}/x\nmore")

    found = guarded("Disk", broken)
    assert found.name == "Disk" and not found.ok and found.remedy == REPORT_IT
    assert "RuntimeError: header [secret] [secret] http://host ~/x" in found.says


def test_a_check_whose_package_is_missing_says_how_to_get_it() -> None:
    def broken() -> Finding:
        import a_package_that_is_not_there  # noqa: F401

        raise AssertionError

    found = guarded("Memory", broken)
    assert "a_package_that_is_not_there is missing" in found.says
    assert "pip install a_package_that_is_not_there" in found.remedy


def test_one_broken_check_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Finding:
        raise ValueError

    monkeypatch.setattr(cost, "check_place", broken)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    findings = doctor.examine()
    assert [found.name for found in findings] == NAMES
    assert "no reason given" in findings[NAMES.index("Place and cost")].says


def test_a_short_word_that_happens_to_be_a_password_does_not_eat_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_TOKEN", "huggingface")
    assert without_secrets("see huggingface.co/pricing") == "see huggingface.co/pricing"


def test_a_home_at_the_root_of_the_disk_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    assert without_secrets("/opt/cache") == "/opt/cache"


def test_within_gives_the_answer_the_error_or_up() -> None:
    assert within(5, lambda: 3) == 3
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 / 0)
