"""Hooks of schemathesis: they sign every request, and put things that there are into most of those
that are well formed. Every fourth stays as it was made up."""

import itertools

import schemathesis
from schemathesis.core import NOT_SET

import city

# One session alone is not let in as often as the tool asks.
SESSIONS = 12

city.prepare()
cookies = itertools.cycle([city.sign_in() for _ in range(SESSIONS)])
turns = itertools.count()


@schemathesis.hook
def before_call(context, case, kwargs) -> None:
    """Signs the request, and puts into it what there is."""
    turn = next(turns)
    # Whoever signs out takes no session from the others.
    cookie = city.sign_in() if case.path.endswith("/sign-out") else next(cookies)
    case.headers["x-hagukumi"] = "1"
    case.headers["x-forwarded-for"] = city.address()
    case.headers["cookie"] = cookie
    if not (case.meta and case.meta.generation.mode.is_negative) and turn % 4:
        fill(case, turn)
    # The tool keeps ids of answers too, and would take away the account that it asks with.
    for name, value in case.path_parameters.items():
        if value in city.me:
            case.path_parameters[name] = "nobody"


def fill(case, turn: int) -> None:
    """Puts into a request what there is."""
    case.path_parameters = city.filled_path(case.path, case.path_parameters, turn)
    case.query = city.filled(dict(case.query), turn)
    if case.media_type == "text/csv":
        file = city.FILES / f"{case.query.get('kind')}.csv"
        if file.is_file():
            case.body = city.text(file)
    elif case.body is not NOT_SET:
        about = next(iter(case.path_parameters.values()), None)
        case.body = city.filled(case.body, turn, about)


@schemathesis.hook
def after_call(context, case, response) -> None:
    """Learns from the answer."""
    kind = response.headers.get("content-type", [""])[0]
    if 200 <= response.status_code < 300 and kind.startswith("application/json"):
        city.learn(response.json())
