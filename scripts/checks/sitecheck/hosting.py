"""The snippets of docs/hosting.ru.md serve the section as that page promises.

usage: python -m sitecheck.hosting PUBLIC DOCUMENT [BINARIES]

Each snippet is cut out of the document as it stands; only the port, the name and the folder are
put in. A real nginx and a real Apache run on a free port of this machine, as the current user.
"""

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from .findings import Findings
from .tree import Tree

FOLDER = "/var/www/shkola"
ADDRESS = "/nastavnichestvo/"
# What stands for root, who may not serve: both servers want another user then.
WORKER = "nobody nogroup" if os.geteuid() == 0 else None
APACHE_MODULES = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite"]
# Endings with the type that the document promises; feed.xml is told apart by its name.
TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "json": "application/json; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
    "pdf": "application/pdf", "jpg": "image/jpeg", "webp": "image/webp", "sig": "application/octet-stream",
}
SAFE = {
    "x-content-type-options": "nosniff", "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
CODINGS = {".gz": "gzip", ".br": "br"}


def snippet(text, name):
    """The block of the document below the comment that names it."""
    found = re.search(rf"<!-- scripts/checks/hosting: {name} -->\n```\w+\n(.*?)```", text, re.S)
    if not found:
        sys.exit(f"the document has no snippet for {name}")
    return found.group(1)


def put_in(text, old, new):
    if old not in text:
        sys.exit(f"the snippet does not say «{old}»")
    return text.replace(old, new)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server with a snippet, running until `with` ends."""

    def __init__(self, name, command, work, port):
        self.name, self.command, self.work, self.port = name, command, work, port

    def __enter__(self):
        self.log = open(self.work / f"{self.name}.log", "wb")
        self.process = subprocess.Popen(self.command, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        for _ in range(200):
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.05)
        self.__exit__()
        sys.exit(f"{self.name} did not start:\n{(self.work / f'{self.name}.log').read_text('utf-8', 'replace')}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def get(self, path, coding="", method="GET"):
        """(status, headers in small letters, body) of one request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, headers={"Accept-Encoding": coding, "Host": "shkola7.example"})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def nginx(text, folder, work, port, program, modules):
    """nginx with the snippet in the place where Debian includes the sites."""
    text = put_in(text, "listen 80;", f"listen 127.0.0.1:{port};")
    text = put_in(text, f"root {FOLDER};", f"root {folder};")
    module = modules / "ngx_http_brotli_static_module.so"
    temporary = "\n".join(f"{kind}_temp_path {work}/{kind};" for kind in
                          ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (work / "nginx.conf").write_text(f"""
load_module {module};
{f"user {WORKER};" if WORKER else ""}
daemon off; master_process {"on" if WORKER else "off"};
pid {work}/nginx.pid; error_log {work}/nginx-error.log;
events {{ }}
http {{ access_log off;
{temporary}
{text} }}
""")
    command = [str(program), "-p", str(work), "-c", str(work / "nginx.conf"), "-e", str(work / "nginx-error.log")]
    return Server("nginx", command, work, port)


def apache(text, folder, work, port, program, modules):
    """Apache with nothing but the modules that the document names."""
    text = put_in(text, f'"{FOLDER}/', f'"{folder}/')
    loads = "\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in APACHE_MODULES)
    (work / "apache.conf").write_text(f"""
ServerName shkola7.example
ServerRoot {work}
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
ErrorLog {work}/apache-error.log
DefaultRuntimeDir {work}
{loads}
{"User nobody" if WORKER else ""}
TypesConfig /dev/null
# As Debian has it; the snippet takes it back.
AddLanguage br .br
DocumentRoot {folder}
{text}
""")
    return Server("apache", [str(program), "-f", str(work / "apache.conf"), "-DFOREGROUND"], work, port)


class HostingCheck:
    def __init__(self, tree, server, findings):
        self.tree, self.server, self.findings = tree, server, findings

    def complain(self, path, text):
        self.findings.error(f"{self.server.name} {path}", text)

    def run(self):
        for path in self.samples():
            self.check_file(path)
        self.check_folders()
        self.check_missing()
        self.check_hidden()

    def samples(self):
        """Of each ending the first, the largest file and whatever has a name of its own."""
        chosen = {"index.html", "feed.xml", "events.ics", "sitemap.xml", "robots.txt", "404.html"}
        for ending in {path.rpartition(".")[2] for path in self.tree.files} - {"gz", "br"}:
            paths = [p for p in self.tree.of_kind("." + ending) if not p.startswith(".")]
            chosen.update(sorted(paths, key=lambda p: len(self.tree.read(p)))[:: max(1, len(paths) - 1)])
        return sorted(chosen & self.tree.known)

    def check_file(self, path):
        plain = self.tree.read(path)
        self.check_answer(path, "", plain, None)
        for ending, coding in CODINGS.items():
            copy = path + ending
            there = copy in self.tree.known
            self.check_answer(path, coding, self.tree.read(copy) if there else plain, coding if there else None)
        if all(path + ending in self.tree.known for ending in CODINGS):
            self.check_answer(path, "gzip, deflate, br", self.tree.read(path + ".br"), "br")

    def check_answer(self, path, accepted, body, coding):
        status, headers, got = self.server.get(ADDRESS + path, accepted)
        shown = f"{path} [{accepted}]"
        if status != 200:
            self.complain(shown, f"answer {status}")
            return
        if got != body:
            self.complain(shown, "other bytes than those of the file" + (" that is compressed already" if coding else ""))
        if headers.get("content-encoding") != coding:
            self.complain(shown, f"Content-Encoding is {headers.get('content-encoding')}, not {coding}")
        if coding and "accept-encoding" not in headers.get("vary", "").lower():
            self.complain(shown, "Vary does not name Accept-Encoding: a cache would give the copy to everybody")
        if "content-language" in headers:
            self.complain(shown, f"Content-Language: {headers['content-language']}")
        self.check_headers(path, shown, headers)

    def check_headers(self, path, shown, headers):
        ending = path.rpartition(".")[2]
        kind = "application/atom+xml; charset=utf-8" if path == "feed.xml" else TYPES.get(ending)
        if ending == "xml" and path != "feed.xml":
            kind = "application/xml; charset=utf-8"
        if kind and headers.get("content-type", "").lower() != kind:
            self.complain(shown, f"Content-Type is «{headers.get('content-type')}», not «{kind}»")
        caching = headers.get("cache-control", "")
        wanted = "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"
        if caching != wanted:
            self.complain(shown, f"Cache-Control is «{caching}», not «{wanted}»")
        for name, value in SAFE.items():
            if headers.get(name) != value:
                self.complain(shown, f"{name} is «{headers.get(name)}», not «{value}»")
        policy = headers.get("content-security-policy", "")
        if ending in ("html", "svg"):
            self.check_policy(path, shown, policy)
        elif policy:
            self.complain(shown, "a policy for what is no page")

    def check_policy(self, path, shown, policy):
        parts = {name: sources for name, *sources in (part.split() for part in policy.split(";") if part.strip())}
        if parts.get("default-src") != ["'none'"] or parts.get("frame-ancestors") != ["'self'"]:
            self.complain(shown, f"the policy is not closed: «{policy}»")
        if "'unsafe-inline'" in policy or "*" in policy:
            self.complain(shown, f"the policy is open: «{policy}»")
        for page in [self.tree.pages[path]] if path in self.tree.pages else []:
            own = next((a.get("content", "") for tag, a, _ in page.elements if tag == "meta"
                        and a.get("http-equiv", "").lower() == "content-security-policy"), "")
            for name, *sources in (part.split() for part in own.split(";") if part.strip()):
                if not set(sources) <= set(parts.get(name, ["?"])):
                    self.complain(shown, f"the header forbids what the page allows: {name} {' '.join(sources)}")

    def check_folders(self):
        status, _, body = self.server.get(ADDRESS)
        if status != 200 or body != self.tree.read("index.html"):
            self.complain(ADDRESS, f"the folder does not give its index.html (answer {status})")
        folder = next((p.removesuffix("/index.html") for p in self.tree.pages if p.endswith("/index.html")), None)
        if folder:
            status, headers, _ = self.server.get(ADDRESS + folder)
            target = urlsplit(headers.get("location", "")).path
            if status not in (301, 302, 307, 308) or target != f"{ADDRESS}{folder}/":
                self.complain(ADDRESS + folder, f"answer {status} to «{target}», no way to the folder")

    def check_missing(self):
        for coding, copy in (("", "404.html"), ("gzip", "404.html.gz"), ("br", "404.html.br")):
            for path in ("no-such-page/index.html", "no-such-page/", "assets/none-00000000.css"):
                status, headers, body = self.server.get(ADDRESS + path, coding)
                if status != 404:
                    self.complain(path, f"answer {status}, not 404")
                if body != self.tree.read(copy if headers.get("content-encoding") else "404.html"):
                    self.complain(path, "a missing page does not show 404.html")
                if headers.get("content-type", "").lower() != TYPES["html"]:
                    self.complain(path, f"404.html has the type «{headers.get('content-type')}»")

    def check_hidden(self):
        for path in (p for p in self.tree.files if p.startswith(".")):
            status, _, body = self.server.get(ADDRESS + path)
            if status != 404 or body == self.tree.read(path):
                self.complain(path, f"a file of the generator is given away (answer {status})")


def program(name, folders):
    """The program of that name in one of the folders, or on the way of this shell."""
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    return Path(found) if found else sys.exit(f"there is no {name}: run scripts/install --tests")


def modules(name, roots):
    for root in roots:
        if (root / name).is_dir():
            return root / name
    return sys.exit(f"there are no modules {name}: run scripts/install --tests")


def check(public, document, binaries=None):
    findings = Findings()
    text = Path(document).read_text("utf-8")
    own = Path(binaries or "/nonexistent")
    libraries = [own / "usr/lib", Path("/usr/lib"), Path("/usr/lib64")]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name).resolve()
        work.chmod(0o755)
        root = work / "site"
        shutil.copytree(public, root / ADDRESS.strip("/"))
        tree = Tree(root / ADDRESS.strip("/"))
        makers = [("nginx", nginx, "nginx", "nginx/modules"), ("apache", apache, "apache2", "apache2/modules")]
        for server_name, make, binary, folder in makers:
            server = make(snippet(text, server_name), root, work, free_port(),
                          program(binary, [own / "usr/sbin"]), modules(folder, libraries))
            with server:
                HostingCheck(tree, server, findings).run()
    return findings, f"hosting: {len(tree.files)} files by nginx and by Apache"


if __name__ == "__main__":
    found, summary = check(*sys.argv[1:4])
    sys.exit(found.finish(summary))
