#!/usr/bin/env python3
"""A mirror of all that a client may read, in SQLite, kept right by the feed. Needs Python 3.9 and nothing else.

    SLEUTELBORD_URL=http://127.0.0.1:8080 SLEUTELBORD_CLIENT=demo-systeem SLEUTELBORD_GEHEIM=demo-systeem-geheim \\
        python3 spiegel.py spiegel.sqlite [--volg SECONDEN] [--controle]

Without more it catches up and stops; run again it goes on where it was. `--volg` keeps following for so many seconds, `--controle` compares the mirror
with the inventory afterwards and mends what differs.
"""

import argparse
import base64
import json
import os
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request

BASE = os.environ.get("SLEUTELBORD_URL", "http://127.0.0.1:8080")
CLIENT = os.environ.get("SLEUTELBORD_CLIENT", "demo-systeem")
SECRET = os.environ.get("SLEUTELBORD_GEHEIM", "demo-systeem-geheim")

# What the mirror does not hold any more: gone, or out of this client's sight. The feed does not say which of the two.
DROPPED = {"verwijderd", "buitenBereik"}
# Start anew: a restore took back what the cursor had told, or this client's own rights changed.
ANEW = {"cursorTeOud", "bereikGewijzigd"}

SCHEMA = """
create table if not exists record (soort text, id text, versie integer, inhoud text, primary key (soort, id));
create table if not exists stand (nummer integer primary key check (nummer = 1), cursor text);
insert or ignore into stand values (1, null);
"""


class Refused(Exception):
    """What the API refused, with its code."""

    def __init__(self, status, problem):
        self.code = problem.get("code") or problem.get("error")
        said = problem.get("detail") or problem.get("error_description") or ""
        super().__init__(f"{status} {self.code}: {said}".rstrip(": "))


class Api:
    """The API with a token that is renewed when it ends, and with patience when it is busy."""

    def __init__(self):
        self.token = None

    def get(self, path):
        renewed = False
        while True:
            if self.token is None:
                self.token, renewed = self._new_token(), True
            try:
                return self._send(path, {"Authorization": f"Bearer {self.token}"})
            except Refused as refused:
                if refused.args[0].startswith("401") and not renewed:
                    self.token = None
                    continue
                raise

    def _new_token(self):
        # RFC 6749 2.3.1: both parts are form-encoded before they are joined.
        pair = ":".join(urllib.parse.quote_plus(part) for part in (CLIENT, SECRET))
        basic = base64.b64encode(pair.encode()).decode()
        body = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
        return self._send("/oauth/token", {"Authorization": f"Basic {basic}"}, body)["access_token"]

    def _send(self, path, headers, body=None):
        for attempt in range(10):
            request = urllib.request.Request(urllib.parse.urljoin(BASE, path), body, headers)
            try:
                with urllib.request.urlopen(request, timeout=60) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as fault:
                problem = json.loads(fault.read() or b"{}")
                if fault.code not in (429, 503) or attempt == 9:
                    raise Refused(fault.code, problem) from None
                time.sleep(float(fault.headers.get("Retry-After") or 1))
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                if attempt == 9:
                    raise
                time.sleep(1)
        raise AssertionError("every attempt returns or raises")


class Mirror:
    """The records, and the cursor up to which they are right."""

    def __init__(self, path, api):
        self.api = api
        self.db = sqlite3.connect(path)
        self.db.executescript(SCHEMA)

    def cursor(self):
        return self.db.execute("select cursor from stand").fetchone()[0]

    def versions(self):
        return {(soort, id): versie for soort, id, versie in self.db.execute("select soort, id, versie from record")}

    def apply(self, entry):
        """Each entry stands alone: it holds the whole record as it was from then on, or says that it is to be dropped."""
        key = (entry["soort"], entry["id"])
        if entry["operatie"] in DROPPED:
            self.db.execute("delete from record where soort = ? and id = ?", key)
        else:
            row = (*key, entry["versie"], json.dumps(entry["inhoud"], ensure_ascii=False))
            self.db.execute("insert or replace into record values (?, ?, ?, ?)", row)

    def begin_anew(self):
        with self.db:
            self.db.execute("delete from record")
            self.db.execute("update stand set cursor = null")

    def read_page(self, wait=0):
        """Takes in one page; the page and its cursor are kept together or not at all."""
        query = {"limit": 200, "wacht": wait}
        if self.cursor():
            query["na"] = self.cursor()
        try:
            page = self.api.get("/api/v1/wijzigingen?" + urllib.parse.urlencode(query))
        except Refused as refused:
            if refused.code not in ANEW:
                raise
            print(f"opnieuw vanaf het begin: {refused}")
            self.begin_anew()
            return self.read_page(wait)
        with self.db:
            for entry in page["resultaten"]:
                self.apply(entry)
            self.db.execute("update stand set cursor = ?", (page["laatsteCursor"],))
        return len(page["resultaten"])

    def catch_up(self):
        """Reads until there is nothing. A page may be empty while there is more to look at; only at the end one has to wait for it."""
        total = 0
        while True:
            asked = time.monotonic()
            found = self.read_page(wait=1)
            total += found
            if not found and time.monotonic() - asked > 0.9:
                return total

    def inventory(self):
        """What this client may read at this moment: (soort, id) and the version."""
        found, path = {}, "/api/v1/wijzigingen/inventaris"
        while path:
            page = self.api.get(path)
            found.update({(row["soort"], row["id"]): row["versie"] for row in page["resultaten"]})
            path = page["volgende"]
        return found

    def differences(self):
        """What differs from the inventory, whatever was written while it was read: only what differs before and after it counts."""
        self.catch_up()
        before = self.versions()
        told = self.inventory()
        self.catch_up()
        after = self.versions()
        keys = before.keys() | told.keys() | after.keys()
        return [key for key in keys if told.get(key) not in (before.get(key), after.get(key)) and before.get(key) == after.get(key)]

    def mend(self, soort, id):
        """Reads the whole course of one record again."""
        with self.db:
            self.db.execute("delete from record where soort = ? and id = ?", (soort, id))
        query = urllib.parse.urlencode({"soort": soort, "id": id, "limit": 200})
        path, found = f"/api/v1/wijzigingen?{query}", True
        while found:
            page = self.api.get(path)
            path, found = page["volgende"], bool(page["resultaten"])
            with self.db:
                for entry in page["resultaten"]:
                    self.apply(entry)


def main():
    about = argparse.ArgumentParser(description="Een spiegel van Sleutelbord in SQLite.")
    about.add_argument("bestand")
    about.add_argument("--volg", type=float, default=0, metavar="SECONDEN")
    about.add_argument("--controle", action="store_true")
    asked = about.parse_args()
    mirror = Mirror(asked.bestand, Api())
    changes = mirror.catch_up()
    end = time.monotonic() + asked.volg
    while time.monotonic() < end:
        changes += mirror.read_page(wait=min(20, max(1, int(end - time.monotonic()))))
    if asked.volg:
        changes += mirror.catch_up()
    print(f"{changes} wijzigingen")
    if asked.controle:
        differing = mirror.differences()
        for soort, id in differing:
            print(f"hersteld: {soort} {id}")
            mirror.mend(soort, id)
        print(f"{len(differing)} verschillen")
    print(f"{len(mirror.versions())} records")
    print(f"cursor {mirror.cursor()}")


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        raise SystemExit(str(refused)) from None
