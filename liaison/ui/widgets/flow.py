"""A row of things that goes on in the next line when the first is full; it mirrors with the layout."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override


class Flow(QLayout):
    """Lays widgets out as a paragraph lays out words."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()  # or layouts around it go on with the height that it had

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, really: bool) -> int:
        at, height = QPoint(rect.topLeft()), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if at.x() > rect.x() and at.x() + size.width() > rect.right() + 1:
                self._set(line, rect, height, really=really)
                at, height, line = QPoint(rect.x(), at.y() + height + self.spacing()), 0, []
            line.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
            height = max(height, size.height())
        self._set(line, rect, height, really=really)
        return at.y() + height - rect.y()

    def _set(
        self, line: list[tuple[QLayoutItem, QRect]], rect: QRect, height: int, *, really: bool
    ) -> None:
        """Each thing of a line in the middle of its height."""
        for item, box in line if really else ():
            box.translate(0, (height - box.height()) // 2)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, box))

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
