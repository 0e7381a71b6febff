"""A backend of the Laurel contract, level L2, by Python's standard library alone. Copy it, and put your own data in.
    PORT=8765 ORIGIN=https://portal.example python3 backend.py
Shown: identity, CORS, problem documents, lists with filters, writes with idempotency keys. Left out: a database, languages, pages.
"""
import datetime, itertools, json, os, re, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.parse import parse_qs, unquote, urlsplit

ORIGIN = os.environ.get("ORIGIN", "http://localhost:5173")  # The portal's, exactly.
# In place of a verified token: whom it names, and for which company.
PEOPLE = {"token-of-member-a": {"id": "elif", "name": "Elif Kaya", "account": "tekin", "company": "Tekin Lojistik"},
          "token-of-member-b": {"id": "bea", "name": "Bea Holm", "account": "holm", "company": "Holm AS"}}
TIERS = [{"id": "silver", "name": "Silver", "order": 1}, {"id": "gold", "name": "Gold", "order": 2}]
PERKS = [{"id": "workshop", "title": "Cost workshop", "kind": "training", "state": "claimable", "action": {"kind": "claim"}},
         {"id": "manual", "title": "Migration manual", "kind": "content", "state": "unlocked"}]
CLAIM_FORM = [{"name": "brief", "type": "textarea", "label": "What is it about?", "required": True}]
REFER_FORM = [{"name": "website", "type": "url", "label": "Website", "required": True},
              {"name": "company", "type": "text", "label": "Company", "required": True}]
SURVEY = {"id": "pulse", "title": "How are we doing?", "minutes": 1, "questions": [
    {"id": "rating", "kind": "rating", "title": "All in all?", "required": True},
    {"id": "better", "kind": "text", "title": "What should we do better?"}]}
POINTS = [("holm", "Holm AS", 310), ("tekin", "Tekin Lojistik", 240)]
lock, numbers = threading.RLock(), itertools.count(1)  # In place of the transactions and ids of a database.
claims, referrals, responses, answered = [], [], {}, {}

class Problem(Exception):
    def __init__(self, status, code, **more):
        self.status, self.body = status, {"type": "about:blank", "title": code, "status": status, "code": code, **more}

now = lambda: datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
euros = lambda whole: {"amount": whole * 100, "currency": "EUR"}

def envelope(who):
    membership = {"status": "active", "program": "Summit", "account": who["company"]}
    return {"asOf": now(), "timeZone": "Europe/Oslo", "viewer": {"membership": membership}}

def shown(row):
    """A claim or referral as its company sees it: without what only the server needs."""
    may = {"action": "withdraw" if "company" in row else "cancel", "allowed": row["status"] in ("requested", "submitted")}
    return {**{name: value for name, value in row.items() if name not in ("account", "key")}, "may": [may]}

def find(rows, who, id):
    """Another company's row is answered like one that is not there."""
    for row in rows:
        if row["id"] == id and row.get("account", who["account"]) == who["account"]:
            return row
    raise Problem(404, "not_found")

def listed(rows, ask, **filters):
    """One page. A filter takes several values; a cursor is refused, since none was given."""
    if "cursor" in ask.query:
        raise Problem(400, "invalid_request")
    own = [row for row in rows if row.get("account", ask.who["account"]) == ask.who["account"]]
    for name, value in filters.items():
        own = [row for row in own if name not in ask.query or value(row) in ask.query[name].split(",")]
    return {**envelope(ask.who), "items": [shown(row) if "account" in row else row for row in own]}

def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return None

def check(fields, values):
    missing = [field["name"] for field in fields if field.get("required") and not str(values.get(field["name"], "")).strip()]
    if missing:
        raise Problem(422, "invalid_fields", fieldErrors=[{"path": f"values.{name}", "code": "required"} for name in missing])

def session(ask):
    return {"program": {"id": "summit", "name": "Summit", "timeZone": "Europe/Oslo", "currency": "EUR"},
            "account": {"id": ask.who["account"], "name": ask.who["company"]}, "idempotency": True,
            "member": {"id": ask.who["id"], "displayName": ask.who["name"], "roles": ["admin"]}, "served": list(ROUTES)}

def standing(ask):
    spend = {"label": "Spend", "met": False, "current": euros(111600), "target": euros(150000), "remaining": euros(38400)}
    return {**envelope(ask.who), "owner": {"kind": "account", "name": ask.who["company"]},
            "tier": TIERS[0], "next": TIERS[1], "requirements": [spend]}

def claim_perk(ask):
    perk = find(PERKS, ask.who, ask.id)
    if perk["state"] != "claimable":
        raise Problem(409, "perk_locked")
    check(CLAIM_FORM, ask.body["values"])
    return add(claims, ask, status="requested", requestedAt=now(), perk={"id": perk["id"], "title": perk["title"]})

def refer(ask):
    check(REFER_FORM, ask.body["values"])
    return add(referrals, ask, status="submitted", sentAt=now(), company=ask.body["values"]["company"])

def add(rows, ask, **row):
    rows.insert(0, {"id": f"row-{next(numbers)}", "account": ask.who["account"], "key": ask.key, **row})
    return shown(rows[0])

def move(rows, ask, start, end, code):
    row = find(rows, ask.who, ask.id)
    if row["status"] != start:
        raise Problem(409, code)
    row["status"] = end
    return shown(row)

def survey(ask):
    find([{"id": "next"}, SURVEY], ask.who, ask.id)
    answers = {"response": responses[ask.who["id"]]} if ask.who["id"] in responses else {}
    return {**envelope(ask.who), **SURVEY, **answers}

def respond(ask):
    if "response" in survey(ask):
        raise Problem(409, "survey_answered")
    if not ask.body["answers"].get("rating"):
        raise Problem(422, "invalid_fields", fieldErrors=[{"path": "answers.rating", "code": "required"}])
    responses[ask.who["id"]] = {"id": f"response-{next(numbers)}", "at": now(), "answered": len(ask.body["answers"])}
    return responses[ask.who["id"]]

def board(ask):
    """Each company reads its own name; the others are aliases, or a ranking would tell what competitors buy."""
    find([{"id": "default"}, {"id": "learning"}], ask.who, ask.id)
    listed([], ask)
    rows = [{"id": f"row-{rank}", "rank": rank, "displayName": name if account == ask.who["account"] else f"Company {rank}",
             "value": {"amount": points, "unit": "points"}, "isViewer": account == ask.who["account"]}
            for rank, (account, name, points) in enumerate(POINTS, 1)]
    return {**envelope(ask.who), "id": "learning", "title": "Learning", "metric": "Learning points", "scope": "company", "rows": rows}

ROUTES = {  # The route's id → method and path, function, and of a write the object that its body must have.
    "session": ("GET /session", session),
    "standing": ("GET /standing", standing),
    "ladder": ("GET /tiers", lambda ask: listed(TIERS, ask)),
    "perks": ("GET /perks", lambda ask: listed(PERKS, ask, kind=lambda row: row["kind"], state=lambda row: row["state"])),
    "perk": ("GET /perks/{id}", lambda ask: {**envelope(ask.who), **find(PERKS, ask.who, ask.id), "form": {"fields": CLAIM_FORM}}),
    "claims": ("GET /claims", lambda ask: listed(claims, ask, perk=lambda row: row["perk"]["id"], key=lambda row: row["key"], decide=lambda row: "")),
    "claim": ("GET /claims/{id}", lambda ask: {**envelope(ask.who), **shown(find(claims, ask.who, ask.id))}),
    "claimPerk": ("POST /perks/{id}/claims", claim_perk, "values"),
    "cancelClaim": ("POST /claims/{id}/cancel", lambda ask: move(claims, ask, "requested", "cancelled", "claim_moved_on")),
    "referralCampaign": ("GET /referral-campaign", lambda ask: {**envelope(ask.who), "id": "main", "fields": REFER_FORM}),
    "referrals": ("GET /referrals", lambda ask: listed(referrals, ask, key=lambda row: row["key"], status=lambda row: "open" if row["status"] == "submitted" else "closed")),
    "referral": ("GET /referrals/{id}", lambda ask: {**envelope(ask.who), **shown(find(referrals, ask.who, ask.id))}),
    "refer": ("POST /referrals", refer, "values"),
    "withdrawReferral": ("POST /referrals/{id}/withdraw", lambda ask: move(referrals, ask, "submitted", "withdrawn", "referral_moved_on")),
    "surveys": ("GET /surveys", lambda ask: listed([{"id": SURVEY["id"], "title": SURVEY["title"]}], ask)),
    "survey": ("GET /surveys/{id}", survey),
    "respond": ("POST /surveys/{id}/responses", respond, "answers"),
    "leaderboards": ("GET /leaderboards", lambda ask: listed([{"id": "learning", "title": "Learning"}], ask)),
    "leaderboard": ("GET /leaderboards/{id}", board),
}

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    log_message = lambda self, *args: None
    def answer(self, text):
        url, who = urlsplit(self.path), PEOPLE.get((self.headers.get("Authorization") or "").removeprefix("Bearer "))
        if not who:
            raise Problem(401, "unauthenticated")
        asked = f"{self.command} {url.path.removeprefix('/loyalty')}"
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        for pattern, function, *needed in ROUTES.values():
            match = re.fullmatch(pattern.replace("{id}", "([^/]+)"), asked)
            if match:
                ask = SimpleNamespace(who=who, id=unquote("".join(match.groups())), query=query, body={}, key=query.get("key"))
                if self.command == "GET":
                    return function(ask), {"Idempotency-Key": ask.key} if ask.key else {}
                return self.change(function, ask, needed, asked.encode() + text, text)
        raise Problem(404, "not_served")

    def change(self, function, ask, needed, sent, text):
        """Key, effect and answer of a write belong together: a database commits them in one transaction."""
        ask.body, ask.key = parsed(text), self.headers.get("Idempotency-Key") or ""
        if not isinstance(ask.body, dict) or not all(isinstance(ask.body.get(name), dict) for name in needed):
            raise Problem(400, "invalid_request")
        if not 8 <= len(ask.key) <= 128:
            raise Problem(400, "key_required")
        place, replayed = (ask.who["id"], ask.key), {"Idempotent-Replayed": "true"} if (ask.who["id"], ask.key) in answered else {}
        if not replayed:
            answered[place] = (sent, function(ask))
        if answered[place][0] != sent:
            raise Problem(422, "idempotency_mismatch")
        return answered[place][1], {"Idempotency-Key": ask.key, **replayed}

    def handle_any(self):
        text, status, kind, body, more = self.rfile.read(int(self.headers.get("Content-Length") or 0)), 200, "application/json", None, {}
        try:
            with lock:
                body, more = (None, {}) if self.command == "OPTIONS" else self.answer(text)
        except Problem as problem:
            status, body, kind = problem.status, problem.body, "application/problem+json"
        sent = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(204 if body is None else status)
        cors = {"Access-Control-Allow-Origin": ORIGIN, "Access-Control-Allow-Methods": "GET, POST", "Access-Control-Max-Age": "7200",
                "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, If-None-Match, Laurel-Contract",
                "Access-Control-Expose-Headers": "ETag, Laurel-Contract, Retry-After, Content-Language, Idempotency-Key, Idempotent-Replayed"}
        always = {"Content-Language": "en", "Laurel-Contract": "1", "Cache-Control": "no-store", "Vary": "Origin, Authorization, Accept-Language",
                  **({} if body is None else {"Content-Type": kind, "Content-Length": str(len(sent))})}
        for name, value in {**always, **(cors if self.headers.get("Origin") == ORIGIN else {}), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(sent)
    do_GET = do_POST = do_OPTIONS = handle_any
server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8765"))), Handler)
print(f"http://127.0.0.1:{server.server_port}/loyalty", flush=True)
server.serve_forever()
