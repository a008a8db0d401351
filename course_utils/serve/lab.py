"""JupyterLab as it runs in the image: `python -m course_utils.serve.lab`. Started by `course_utils.serve`."""

import asyncio
import tempfile
from pathlib import Path

from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from jupyter_server.serverapp import ServerApp
from jupyter_server.utils import url_path_join
from tornado import web
from tornado.iostream import StreamClosedError

from course_utils.serve import guard, keep

CHUNK = 1_000_000


class AllWork(APIHandler):
    """The learner's whole folder as one zip, for `course space download`. One at a time: packing costs disk."""

    auth_resource = "contents"
    packing = asyncio.Lock()

    @web.authenticated
    @authorized
    async def get(self) -> None:
        folder = Path(self.settings["server_root_dir"]).expanduser()
        try:
            async with self.packing:
                await self.pack_and_send(folder)
        except StreamClosedError:
            pass  # whoever asked has gone

    async def pack_and_send(self, folder: Path) -> None:
        if self.request.connection.stream.closed():
            return
        with tempfile.TemporaryDirectory() as scratch:
            zipped = Path(scratch) / "work.zip"
            await asyncio.to_thread(keep.pack, folder, zipped, everything=True)
            self.set_header("Content-Type", "application/zip")
            self.set_header("Content-Length", str(zipped.stat().st_size))
            self.set_header("Content-Disposition", 'attachment; filename="work.zip"')
            with zipped.open("rb") as file:
                while part := file.read(CHUNK):
                    self.write(part)
                    await self.flush()


class CourseServer(ServerApp):
    """Jupyter's server without the files in which it notes its own token: code in a notebook could read them."""

    no_browser_open_file = True

    def write_server_info_file(self) -> None:
        pass

    def init_webapp(self) -> None:
        super().init_webapp()
        self.web_app.add_handlers(".*$", [(url_path_join(self.base_url, r"/course/work\.zip"), AllWork)])


if __name__ == "__main__":
    guard.end_with_parent()
    CourseServer.launch_instance()
