"""How much the next visit may cost: for a line that is paid by the megabyte, or about to drop."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from liaison.core.parcels import MIB
from liaison.core.thrift import NO_LIMITS, Thrift

CHOICES_MIB = (1, 5, 20, 100)


class ThriftBox(QComboBox):
    """Everything, only warnings, or no more than so many megabytes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thriftChooser")
        self.setAccessibleName(self.tr("What this visit may cost"))
        self.setToolTip(self.tr("What is left behind goes with the next visit."))
        self.addItem(self.tr("Exchange everything"), NO_LIMITS)
        self.addItem(self.tr("Exchange only warnings"), Thrift(only_flash=True))
        for mib in CHOICES_MIB:
            self.addItem(
                self.tr("Exchange at most {size} MB").format(size=mib), Thrift(bytes=mib * MIB)
            )

    @property
    def chosen(self) -> Thrift:
        """What was chosen."""
        thrift = self.currentData()
        return thrift if isinstance(thrift, Thrift) else NO_LIMITS
