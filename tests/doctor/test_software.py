"""Python, packages and kernel, each made wrong in the way it goes wrong on real machines."""

import ast
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import venv
from importlib import metadata
from pathlib import Path

import pytest

from course_utils import commands
from course_utils.doctor import software
from tests.conftest import ROOT, Run

SHOW_KERNEL = "from course_utils.doctor import software; print(software.check_kernel())"
EXAMINE = "from course_utils import doctor; raise SystemExit(doctor.run(json=True))"
TRANSFORMERS = metadata.version("transformers")


def test_this_python_is_new_enough() -> None:
    assert software.check_python().ok


def test_an_old_python_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: the version numbers of the Python that runs the tests."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(software.platform, "python_version", lambda: "3.10.4")
    found = software.check_python()
    assert not found.ok
    assert "3.10.4 is too old" in found.says and "3.11" in found.says
    assert "python.org" in found.remedy


@pytest.mark.parametrize("path", sorted((ROOT / "course_utils" / "doctor").glob("*.py")), ids=lambda path: path.name)
def test_an_old_python_can_read_the_doctor_at_all(path: Path) -> None:
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_a_real_old_python_without_any_package_gets_a_report_too() -> None:
    old = next((found for name in ("python3.10", "python3.9") if (found := shutil.which(name))), None)
    if old is None or subprocess.run([old, "--version"], capture_output=True).returncode:
        pytest.skip("no older Python on this machine")
    answer = subprocess.run([old, "-c", EXAMINE], cwd=ROOT, capture_output=True, text=True, timeout=60)
    findings = {found["name"]: found for found in json.loads(answer.stdout)["findings"]}
    assert answer.returncode == 1
    assert "too old" in findings["Python"]["says"]
    assert "missing" in findings["Packages"]["says"] and "pip install" in findings["Packages"]["remedy"]


def lock_of(folder: Path, *lines: str) -> Path:
    lock = folder / "requirements.lock"
    lock.write_text("# a lock\n" + "\n".join(lines) + "\n")
    return lock


def test_the_right_versions_are_fine_whatever_torch_was_built_for(tmp_path: Path) -> None:
    torch = metadata.version("torch").split("+")[0]
    found = software.check_packages(lock_of(tmp_path, f"torch=={torch}", f"Transformers=={TRANSFORMERS}"))
    assert found.ok
    assert "all 2" in found.says


def test_another_version_is_named_with_the_exact_command(tmp_path: Path) -> None:
    found = software.check_packages(lock_of(tmp_path, "transformers==4.1.0"))
    assert not found.ok
    assert f"transformers is {TRANSFORMERS}, the course was tested with 4.1.0" in found.says
    assert found.remedy.endswith("-m pip install transformers==4.1.0")


def test_torch_comes_without_gigabytes_of_cuda_where_there_is_no_gpu(tmp_path: Path, programs: Path) -> None:
    found = software.check_packages(lock_of(tmp_path, "torch==1.0.0"))
    assert f"torch==1.0.0 {software.CPU_WHEELS}" in found.remedy or sys.platform != "linux"


def test_a_package_of_an_extra_nobody_asked_for_may_be_missing(tmp_path: Path) -> None:
    lock = lock_of(tmp_path, "a-package-that-is-not-there==1.0", f"transformers=={TRANSFORMERS}")
    assert software.check_packages(lock).ok


def test_without_an_installed_course_the_whole_lock_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: the course's own name, as if it ran from a folder and was never installed."""
    monkeypatch.setattr(software, "COURSE", "a-course-that-is-not-installed")
    found = software.check_packages(lock_of(tmp_path, "a-package-that-is-not-there==1.0"))
    assert not found.ok
    assert found.says == "a-package-that-is-not-there is missing."
    assert "a-package-that-is-not-there==1.0" in found.remedy


def test_many_wrong_packages_make_a_short_line_and_a_whole_command(tmp_path: Path) -> None:
    names = sorted(dist.name for dist in metadata.distributions())[:10]
    found = software.check_packages(lock_of(tmp_path, *(f"{name}==0.0.0.1" for name in names)))
    assert "and 4 more" in found.says
    assert found.remedy.count("==0.0.0.1") == 10


def test_hashes_options_and_other_computers_lines_are_read_as_pip_reads_them(tmp_path: Path) -> None:
    lock = lock_of(
        tmp_path,
        "--extra-index-url https://example.org/simple",
        "numpy==2.0.0 \\",
        "    --hash=sha256:abc",
        "only-elsewhere==1.0 ; sys_platform == 'no-such-system'",
        "Some_Name[extra]==3.1  # why",
    )
    assert software.read_lock(lock) == {"numpy": "2.0.0", "some-name": "3.1"}


def test_a_course_without_its_lock_says_so(tmp_path: Path) -> None:
    found = software.check_packages(tmp_path / "requirements.lock")
    assert not found.ok
    assert "requirements.lock" in found.says and found.remedy


def test_the_courses_own_lock_is_found() -> None:
    assert "requirements.lock, is not there" not in software.check_packages().says


def kernel_folder(folder: Path, program: str) -> str:
    """A Jupyter data folder whose python3 kernel starts `program`."""
    kernel = folder / "jupyter" / "kernels" / "python3"
    kernel.mkdir(parents=True)
    words = [program, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (kernel / "kernel.json").write_text(json.dumps({"argv": words, "display_name": "Python 3", "language": "python"}))
    return str(folder / "jupyter")


def test_the_kernel_of_this_machine_is_fine(run_python: Run) -> None:
    assert "ok=True" in run_python(SHOW_KERNEL).stdout


@pytest.mark.parametrize("program", ["python", "python3", sys.executable])
def test_a_kernel_that_names_this_python_is_fine(program: str, tmp_path: Path, run_python: Run) -> None:
    assert "ok=True" in run_python(SHOW_KERNEL, JUPYTER_PATH=kernel_folder(tmp_path, program)).stdout


def test_a_kernel_whose_python_was_deleted_is_found_and_its_remedy_works(tmp_path: Path, run_python: Run) -> None:
    data = kernel_folder(tmp_path, "/a/venv/that/was/deleted/bin/python")
    said = run_python(SHOW_KERNEL, JUPYTER_PATH=data).stdout
    assert "ok=False" in said and "is not there any more" in said
    assert "jupyter_client.kernelspecapp remove -f python3" in said
    show_remedy = f"{SHOW_KERNEL[: SHOW_KERNEL.index('print')]} print(software.check_kernel().remedy)"
    command = run_python(show_remedy, JUPYTER_PATH=data).stdout.split("terminal: ")[1]
    words = shlex.split(command.replace("~", str(Path.home())))[1:]
    subprocess.run([sys.executable, *words], env=os.environ | {"JUPYTER_PATH": data}, check=True, capture_output=True)
    assert "ok=True" in run_python(SHOW_KERNEL, JUPYTER_PATH=data).stdout


def test_a_kernel_of_another_python_is_found(tmp_path: Path, run_python: Run) -> None:
    other = tmp_path / "other" / "bin" / "python"
    other.parent.mkdir(parents=True)
    other.symlink_to(sys.executable)
    said = run_python(SHOW_KERNEL, JUPYTER_PATH=kernel_folder(tmp_path, str(other))).stdout
    assert "ok=False" in said and "another Python" in said


def test_a_kernel_with_a_damaged_description_is_found(tmp_path: Path, run_python: Run) -> None:
    data = kernel_folder(tmp_path, "python")
    (Path(data) / "kernels" / "python3" / "kernel.json").write_text('{"argv": [')
    said = run_python(SHOW_KERNEL, JUPYTER_PATH=data).stdout
    assert "ok=False" in said and "cannot be read" in said


def test_a_machine_without_ipykernel_lacks_the_package_and_the_kernel(
    tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    """A real venv with links to every package of this one except ipykernel."""
    bare = tmp_path / "bare"
    venv.create(bare, symlinks=True)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(bare)}))
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith("ipykernel"):
            (packages / entry.name).symlink_to(entry)
    python = bare / Path(sys.executable).relative_to(sys.prefix)
    answer = subprocess.run([python, "-c", EXAMINE], env=clean_environment, cwd=ROOT, capture_output=True, text=True)
    findings = {found["name"]: found for found in json.loads(answer.stdout)["findings"]}
    assert answer.returncode == 1
    assert not findings["Packages"]["ok"] and "ipykernel is missing" in findings["Packages"]["says"]
    assert "pip install ipykernel==" in findings["Packages"]["remedy"]
    assert not findings["Kernel"]["ok"] and "no cell can run" in findings["Kernel"]["says"]
    assert "pip install --upgrade ipykernel" in findings["Kernel"]["remedy"]


def test_commands_name_this_python_and_not_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(sys.prefix)
    assert commands.python() == str(Path(sys.executable).relative_to(sys.prefix))
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    if Path(sys.executable).name == "python":
        assert commands.python() == "python"


def test_in_a_notebook_the_command_is_for_a_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: that a kernel is running."""
    monkeypatch.setitem(sys.modules, "ipykernel.kernelapp", sys)
    assert commands.pip_install("numpy").endswith("%pip install numpy")
    assert "Restart Kernel" in commands.pip_install("numpy")
