import gzip
import unittest
from urllib.parse import unquote

import brotli

from sitecheck.findings import Findings
from sitecheck.hosting import ADDRESS, SAFE, TYPES, HostingCheck
from sitecheck.tree import Tree

from .section import Section

POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; "
          "frame-ancestors 'self'")


class Answering:
    """A server of a folder as the document promises it; a defect is a change of one answer."""

    name = "server"

    def __init__(self, tree, defect):
        self.tree, self.defect = tree, defect

    def get(self, path, coding="", method="GET"):
        path = unquote(path.removeprefix(ADDRESS))
        if self.tree.file_for(path + "/"):
            return self.defect(path, 301, {"location": f"{ADDRESS}{path}/"}, b"")
        path = self.tree.file_for(path)
        status = 200 if path and not path.startswith(".") else 404
        path = path if status == 200 else "404.html"
        ending = path.rpartition(".")[2]
        kind = "application/xml; charset=utf-8" if ending == "xml" else TYPES.get(ending, "application/octet-stream")
        headers = dict(SAFE) | {
            "content-type": "application/atom+xml; charset=utf-8" if path == "feed.xml" else kind,
            "cache-control": "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache",
        }
        if ending in ("html", "svg"):
            headers["content-security-policy"] = POLICY
        body = self.tree.read(path)
        for name, copy in (("br", ".br"), ("gzip", ".gz")):
            if name in coding and path + copy in self.tree.known:
                body = self.tree.read(path + copy)
                headers |= {"content-encoding": name, "vary": "Accept-Encoding"}
                break
        return self.defect(path, status, headers, body)


def changed(name, value):
    def defect(path, status, headers, body):
        headers.pop(name, None)
        return status, headers | ({name: value} if value else {}), body
    return defect


class HostingTests(unittest.TestCase):
    def findings(self, defect):
        with Section() as section:
            for path in ("index.html", "404.html", "assets/style-0123abcd.css"):
                raw = (section.root / path).read_bytes()
                section.write(path + ".gz", gzip.compress(raw, mtime=0))
                section.write(path + ".br", brotli.compress(raw))
            findings, tree = Findings(), Tree(section.root)
            HostingCheck(tree, Answering(tree, defect), findings).run()
            return list(findings.errors)

    def test_a_server_as_promised_passes(self):
        self.assertEqual(self.findings(lambda _, *answer: answer), [])

    def test_each_defect_is_found(self):
        rows = [
            (changed("content-encoding", None), "Content-Encoding is None, not br"),
            (changed("vary", None), "Vary does not name"),
            (changed("content-language", "br"), "Content-Language: br"),
            (changed("content-type", "text/html"), "Content-Type is «text/html»"),
            (changed("cache-control", "max-age=60"), "Cache-Control is «max-age=60»"),
            (changed("x-content-type-options", None), "x-content-type-options is «None»"),
            (changed("content-security-policy", "default-src *"), "the policy is not closed"),
            (changed("content-security-policy", POLICY + "; script-src 'unsafe-inline'"), "the policy is open"),
            (changed("content-security-policy", POLICY.replace("style-src 'self'; ", "")), "the header forbids"),
            (lambda path, status, headers, body: (200, headers, body), "answer 200, not 404"),
            (lambda path, status, headers, body: (status, headers, body + b" "), "other bytes"),
            (changed("location", "/a/"), "no way to the folder"),
        ]
        for defect, expected in rows:
            with self.subTest(expected):
                errors = self.findings(defect)
                self.assertTrue(any(expected in line for line in errors), errors)
