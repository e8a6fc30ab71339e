"""What stands beside a field whose text was refused: what would be right there, and an example."""

from __future__ import annotations

from liaison.core import wording
from liaison.core.errors import Reason, Refused
from liaison.core.listing import listed
from liaison.core.wording import Translate


def beside(refused: Refused, translate: Translate) -> str:
    """One or two sentences; the field itself is not named, for it stands right there."""
    params = refused.params
    allowed = str(params.get("allowed", ""))
    if refused.reason is Reason.RECORD_SPAN:
        said = translate(
            "Describe", "{least} is more than {most}. The least first: {most}-{least}."
        )
        return wording.render(said, params)
    if refused.reason is Reason.RECORD_VALUE and allowed:
        return translate("Describe", "Allowed: {allowed}").format(
            allowed=listed(allowed.split(", "), translate)
        )
    rule, example = str(params.get("rule", "")), str(params.get("example", ""))
    if refused.reason is Reason.RECORD_FORM and (rule or example):
        said = translate("Param", rule)
        parts = [f"{said[:1].upper()}{said[1:]}." if said else ""]
        if example:
            parts.append(translate("Describe", "For example: {example}").format(example=example))
        return " ".join(part for part in parts if part)
    return " ".join(one for one in wording.said(refused.reason.value, params, translate) if one)
