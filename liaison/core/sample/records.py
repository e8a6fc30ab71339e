"""What the sample's items become: records to be entered, and the vaults they are entered in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison.core.door import Owner
from liaison.core.values import Value


@dataclass(frozen=True, slots=True)
class Named:
    """Another record, as a field holds it.

    Attributes:
        ref: the other record's key.
        also: fields that make no sense without it, by path, such as a link's relation.
    """

    ref: str
    also: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SampleRecord:
    """One record to be entered at its site.

    Attributes:
        type: its type.
        kind: its kind.
        writes: its fields by path; `ref` is the key that others name it by.
        texts: its long texts by path.
        files: names of the sample's own files to attach.
        names: fields that hold another record, by path.
    """

    type: str
    kind: str
    writes: Mapping[str, Value]
    texts: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    names: Mapping[str, Named] = field(default_factory=dict)

    @property
    def ref(self) -> str:
        """The key that others name it by."""
        return str(self.writes["ref"])


@dataclass(frozen=True, slots=True)
class SampleSite:
    """One vault of the sample: whose it is, and what is entered there."""

    owner: Owner
    name: str
    records: tuple[SampleRecord, ...]
