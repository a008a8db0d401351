"""The way from a browser to the course on a Space: Hugging Face's page around it, its proxy before it, and a stranger.

One small TLS server plays every site. Browsers send all names to it, so their own rules for frames and cookies hold.
"""

import asyncio
import html
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

HUB = "huggingface.co"
SPACE = "ada-course.hf.space"
STRANGER = "evil.example"
SPACE_ID = "ada/course"
SPACE_PAGE = f"https://{HUB}/spaces/{SPACE_ID}"
COOKIE_PAGE = f"https://{HUB}/cookies"
STRANGER_PAGE = f"https://{STRANGER}/"
ASK_FOR_COOKIE = "/cookie-of-the-tests"
SANDBOX = (
    "allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox "
    "allow-same-origin allow-scripts allow-storage-access-by-user-activation"
)
VISITOR = "203.0.113.7"


def page_around(source: str, sandbox: str = "") -> str:
    """A page that shows a site in a frame of the whole window."""
    kept = f' sandbox="{sandbox}"' if sandbox else ""
    return (
        '<!doctype html><html lang="en"><title>A page around the course</title>'
        "<style>body { margin: 0; display: flex; flex-direction: column; height: 100vh; font: 1rem sans-serif }"
        "header { padding: .5rem 1rem; border-bottom: 1px solid } iframe { flex: 1; border: 0 }</style>"
        f'<header>ada / course</header><iframe title="The course" src="{html.escape(source)}"{kept}></iframe></html>'
    )


@dataclass
class Front:
    """Answers for every site. What belongs to the Space goes on to the course, as Hugging Face's proxy sends it on."""

    course: str
    folder: Path
    port: int = 0
    cookies: dict[str, str] = field(default_factory=dict)  # what came with the newest request, by method and path
    _ready: threading.Event = field(default_factory=threading.Event)

    @property
    def browser_flags(self) -> list[str]:
        return [f"--host-resolver-rules=MAP * 127.0.0.1:{self.port}", "--ignore-certificate-errors"]

    async def serve(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate(self.folder))
        server = await asyncio.start_server(self.answer, "127.0.0.1", 0, ssl=context)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await server.serve_forever()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            request, *headers = head.removesuffix("\r\n\r\n").split("\r\n")
            asked = urlsplit(request.split(" ")[1])
            fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in headers)}
            host = fields.get("host", "")
            self.cookies[f"{request.split(' ')[0]} {asked.path}"] = fields.get("cookie", "")
            if host == SPACE and asked.path != ASK_FOR_COOKIE:
                await self.hand_on(request, headers, fields, reader, writer)
            else:
                writer.write(page(host, asked.path, asked.query, fields.get("cookie", "")))
                await writer.drain()
        with suppress(OSError):
            writer.close()

    async def hand_on(
        self,
        request: str,
        headers: list[str],
        fields: dict[str, str],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        """One request a connection, so that only the head must be understood; a websocket is one long request."""
        course = urlsplit(self.course)
        course_reader, course_writer = await asyncio.open_connection(course.hostname, course.port)
        if "upgrade" not in fields:
            headers = [line for line in headers if not line.lower().startswith(("connection:", "keep-alive:"))]
            headers.append("Connection: close")
        headers += [f"X-Forwarded-For: {VISITOR}", "X-Forwarded-Proto: https", f"X-Forwarded-Host: {SPACE}"]
        course_writer.write("\r\n".join([request, *headers, "", ""]).encode("latin-1"))
        ways = [asyncio.create_task(pump(reader, course_writer)), asyncio.create_task(pump(course_reader, writer))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            course_writer.close()


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while part := await reader.read(65536):
            writer.write(part)
            await writer.drain()


def page(host: str, path: str, query: str, cookie: str) -> bytes:
    """The answer of a site that is not the course."""
    more = ""
    match host, path:
        case ("huggingface.co", "/spaces/ada/course"):
            body = page_around(f"https://{SPACE}/" + (f"?{query}" if query else ""), SANDBOX)
        case ("huggingface.co", "/cookies"):
            body = page_around(f"https://{SPACE}{ASK_FOR_COOKIE}", SANDBOX)
        case ("ada-course.hf.space", "/cookie-of-the-tests"):
            more = "Set-Cookie: tasty=yes; SameSite=None; Secure; Path=/cookie-of-the-tests\r\n"
            body = f"<!doctype html><p>Cookies that came: <output>{html.escape(cookie or 'none')}</output></p>"
        case ("evil.example", "/"):
            body = page_around(f"https://{SPACE}/" + (f"?{query}" if query else ""))
        case _:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    content = body.encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(content)}\r\n{more}"
    return f"{head}Connection: close\r\n\r\n".encode() + content


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate that nobody signed, for this run alone."""
    shown, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=course", "-keyout", str(key), "-out", str(shown)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return shown, key


@contextmanager
def front(course: str, folder: Path) -> Iterator[Front]:
    """Started in a thread of its own, for as long as this lasts."""
    served = Front(course, folder)
    loop = asyncio.new_event_loop()
    task = loop.create_task(served.serve())

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert served._ready.wait(10), "the tests' own TLS server did not start"
    try:
        yield served
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join(10)
