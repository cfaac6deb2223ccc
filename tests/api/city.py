"""What there is in the made-up city that the interface is tested on, as one role sees it.

schemathesis makes requests from the description alone, so that almost every id in them names
nothing, and the answers end at "not found". Here the ids and versions that answers hold are kept,
and put into requests.
"""

import itertools
import os
import pathlib
import time
from collections import defaultdict

import requests

# A server in demo mode that believes in a proxy, so that every request may come from an address
# of its own.
URL = os.environ["HAGUKUMI_URL"]
LOGIN = os.environ["HAGUKUMI_LOGIN"]
# A folder with a file for each kind of import.
FILES = pathlib.Path(os.environ["HAGUKUMI_FILES"])

TODAY = "2026-11-21"
# How many ids of a kind are kept: the latest ones.
KEPT = 40
# How long a file may take to be read or written, in seconds.
PATIENCE = 60

# Lists in answers, and what the `id` of their rows is called where it is asked for.
NAMES = {
    "colleagues": "staff",
    "files": "file",
    "handovers": "handover",
    "imports": "import",
    "passkeys": "passkey",
    "sessions": "session",
    "staff": "staff",
    "views": "view",
}
# What else is called otherwise where it is asked for.
SAME = {"to": "staff", "visitor": "staff", "responsible": "staff"}
# Kept and asked for under the same name.
OWN = ("area", "challenge", "checkup", "child", "item", "line", "login", "plan", "seen", "ward")
# New each time: the ids that a browser makes.
FRESH = ("booking", "entry", "id", "notice")
# What a person would type.
TYPED = {"name": "朝の一覧", "reason": "理由", "starts": "09:30", "text": "タナカ"}

count = itertools.count(1)
known: dict[str, list] = defaultdict(list, {"view": ["view-of-somebody-1"]})
versions: dict[str, int] = {}
# The id of whoever asks: nobody takes away their own account.
me: set[str] = set()


def keep(name: str, value: object) -> None:
    """Remembers what may be asked for by this name."""
    if value not in known[name] and value not in me:
        known[name].append(value)
        del known[name][:-KEPT]


def learn(answer: object, of: str = "") -> None:
    """Keeps the ids and versions in an answer; `of` is the name of the list that it stands in."""
    if isinstance(answer, list):
        for row in answer:
            learn(row, of)
    elif isinstance(answer, dict):
        if of in NAMES and isinstance(answer.get("id"), str):
            keep(NAMES[of], answer["id"])
        for name in OWN:
            if isinstance(answer.get(name), (str, int)) and answer[name] != "":
                keep(name, answer[name])
        # A handover is written under its own id, with the version of its child.
        for thing in (answer.get("child"), answer.get("id")):
            if isinstance(thing, str) and isinstance(answer.get("version"), int):
                versions[thing] = answer["version"]
        for name, value in answer.items():
            # A single one is named like the rows of its list.
            learn(value, name if isinstance(value, list) else f"{name}s")


def some(name: str, turn: int) -> object:
    """One that there is, each time another; nothing where none is known."""
    there = known[SAME.get(name, name)]
    return there[turn % len(there)] if there else None


def fresh() -> str:
    """An id as a browser makes it."""
    return f"made-up-{LOGIN}-{next(count):08}"


def filled(value: object, turn: int, about: object = None) -> object:
    """The same with things that there are. `about` is what versions are of."""
    if isinstance(value, list):
        return [filled(one, turn + place, about) for place, one in enumerate(value)]
    if not isinstance(value, dict):
        return value
    new = {name: leaf(name, old, turn) for name, old in value.items()}
    about = new.get("child", about)
    version = versions.get(about) if isinstance(about, str) else None
    if version and isinstance(new.get("expected_version"), int):
        new["expected_version"] = version
    if "body" in new and "on" in new:
        # Nobody writes about a day to come.
        new["on"] = TODAY
    for name, old in new.items():
        new[name] = filled(old, turn, about)
    if isinstance(new.get("receiver"), dict):
        new["receiver"] = {"to": "ward", "id": some("ward", turn)}
    return new


def leaf(name: str, old: object, turn: int) -> object:
    """What stands under a name in the place of `old`."""
    if isinstance(old, bool) or not isinstance(old, (str, int)):
        return old
    if name in FRESH:
        return fresh()
    if name in TYPED:
        return TYPED[name]
    there = some(name, turn)
    return old if there is None else there


def filled_path(template: str, parts: dict, turn: int) -> dict:
    """The parts of a path with things that there are."""
    if template.endswith(("/doubts", "/decisions")):
        # Only a file that is written has doubtful rows.
        written = some("open", turn)
        return {name: written or old for name, old in parts.items()}
    return {name: leaf(name, old, turn) for name, old in parts.items()}


def address() -> str:
    """An address that has not asked for a while."""
    number = next(count)
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


def ask(cookie: str, method: str, path: str, **more) -> requests.Response:
    """Asks the server what the tool has not thought of."""
    headers = {"x-hagukumi": "1", "x-forwarded-for": address(), "cookie": cookie}
    headers |= more.pop("headers", {})
    return requests.request(method, f"{URL}/api/{path}", headers=headers, timeout=30, **more)


def sign_in(login: str = LOGIN) -> str:
    """The cookie of a new session."""
    answer = ask("", "POST", "sign-in/demo", json={"login": login})
    answer.raise_for_status()
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in answer.cookies)


def prepare() -> None:
    """Brings about what a demo does not have, and learns what the role can see."""
    cookie = sign_in()
    who = ask(cookie, "GET", "me").json()
    me.add(who["id"])
    if "import" in who["operations"]:
        files_come(cookie)
    if "hand_over" in who["operations"]:
        others_hand_over(who["wards"][0])
    for path in (
        "colleagues",
        "worklists/visits",
        "worklists/unseen",
        "worklists/missed",
        "visits/week",
        "group-sessions",
        "handovers?side=received",
        "round",
        "staff",
    ):
        answer = ask(cookie, "GET", path)
        if answer.ok:
            learn(answer.json())


def others_hand_over(ward: str) -> None:
    """A nurse of another ward hands children over to this one."""
    ways = ask("", "GET", "sign-in/ways").json()["demo"]
    others = (way for way in ways if way["role"] == "nurse" and ward not in way["wards"])
    cookie = sign_in(next(others)["login"])
    for row in ask(cookie, "GET", "worklists/visits").json()["rows"][:6]:
        handover = {
            "id": fresh(),
            "entry": fresh(),
            "child": row["child"],
            "expected_version": row["version"],
            "receiver": {"to": "ward", "id": ward},
            "note": "転居",
        }
        ask(cookie, "POST", "handovers", json=handover).raise_for_status()


def files_come(cookie: str) -> None:
    """A file of each kind is written, so that there are runs and doubtful rows."""
    for kind in ("births", "residents", "attendance"):
        file = (FILES / f"{kind}.csv").read_bytes()
        path = f"imports?kind={kind}&name={kind}"
        run = ask(cookie, "POST", path, data=file, headers={"content-type": "text/csv"})
        run.raise_for_status()
        run = settled(cookie, run.json()["id"])
        ask(cookie, "POST", f"imports/{run['id']}/apply", json={"plan": run["plan"]})
        settled(cookie, run["id"])
    for run in ask(cookie, "GET", "imports").json()["open"]:
        keep("open", run["id"])
        answer = ask(cookie, "GET", f"imports/{run['id']}/doubts")
        if answer.ok:
            learn(answer.json())


def text(file: pathlib.Path) -> str:
    """What is in a file of one of the two encodings in which offices write."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return file.read_text(encoding="cp932")


def settled(cookie: str, run: str) -> dict:
    """The run once the server has done with it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        view = ask(cookie, "GET", f"imports/{run}").json()
        if view["state"] not in ("checking", "applying"):
            return view
        time.sleep(0.05)
    raise TimeoutError(f"the run {run} does not end")
