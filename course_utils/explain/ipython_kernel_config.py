"""Installed into etc/ipython: every notebook explains its errors, right from a restart on."""

from importlib.util import find_spec

if find_spec("course_utils"):
    c = get_config()  # noqa: F821
    c.InteractiveShellApp.extensions.append("course_utils.explain")
