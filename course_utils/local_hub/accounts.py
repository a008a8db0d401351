"""Who may do what: the owners of tokens, and the Hub's words for a no."""

from dataclasses import dataclass
from typing import Any

from course_utils.local_hub.messages import Call, Refused, Reply, error, json_reply, repo_not_found

WRITE_TOKEN_NEEDED = "Forbidden: you must use a write token to upload to a repository."
PRO_NEEDED = (
    "Static Spaces are free for everyone, but hosting Gradio and Docker Spaces on free cpu-basic requires a PRO "
    "subscription. Subscribe at https://huggingface.co/pro"
)
PAYMENT_NEEDED = (
    "You must add a payment method to your account to upgrade your space's hardware. Visit your billing settings to "
    "add one: https://huggingface.co/settings/billing"
)


@dataclass(frozen=True)
class Account:
    """The owner of a token, and what this token may do for them."""

    name: str
    role: str = "write"  # or "read", or "fineGrained", which may do what `permissions` say
    permissions: tuple[str, ...] = ()  # "repo.content.read", "repo.write"
    pro: bool = True
    can_pay: bool = True
    orgs: tuple[str, ...] = ()

    def sees(self, namespace: str) -> bool:
        """Whether the private repos of a person or an organisation can be read with this token."""
        allowed = self.role != "fineGrained" or {"repo.content.read", "repo.write"} & set(self.permissions)
        return bool(allowed) and namespace in (self.name, *self.orgs)

    def writes(self, namespace: str) -> bool:
        """Whether their repos can be changed with it."""
        allowed = self.role == "write" or (self.role == "fineGrained" and "repo.write" in self.permissions)
        return allowed and namespace in (self.name, *self.orgs)

    def whoami(self) -> dict[str, Any]:
        """The answer to /api/whoami-v2."""
        token: dict[str, Any] = {"displayName": "course", "role": self.role, "createdAt": "2026-01-01T00:00:00.000Z"}
        if self.role == "fineGrained":
            entity = {"_id": "0", "type": "user", "name": self.name}
            scoped = [{"entity": entity, "permissions": list(self.permissions)}]
            token["fineGrained"] = {"canReadGatedRepos": False, "global": [], "scoped": scoped}
        return {
            **person("user", self.name, self.can_pay),
            "email": f"{self.name}@example.org",
            "emailVerified": True,
            "isPro": self.pro,
            "orgs": [{**person("org", org, self.can_pay), "roleInOrg": "write"} for org in self.orgs],
            "auth": {"type": "access_token", "accessToken": token},
        }


def person(kind: str, name: str, can_pay: bool) -> dict[str, Any]:
    """What users and organisations have in common."""
    about = {"type": kind, "id": "0", "name": name, "fullname": name, "canPay": can_pay, "periodEnd": None}
    return {**about, "avatarUrl": "/avatars/0.svg"}


def whoami(hub: object, call: Call) -> Reply:
    """Tells the owner of a token about it."""
    return json_reply(call.account.whoami()) if call.account else error(401, "Invalid username or password.")


def must_write(call: Call, namespace: str, refusal: str) -> Account:
    """The account that asks, or the Hub's refusal: 401 without a token, 403 with one that may not write here."""
    if call.account is None:
        raise Refused(repo_not_found(None))
    if not call.account.writes(namespace):
        raise Refused(error(403, refusal))
    return call.account
