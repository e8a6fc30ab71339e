from __future__ import annotations

import pytest

from liaison.ui.scale import factor_for


@pytest.mark.parametrize(
    ("system_px", "factor"),
    [(12, 1.0), (13, 1.0), (15, 1.0), (18, 1.3), (21, 1.5), (28, 2.0), (60, 2.0)],
)
def test_the_window_grows_with_the_systems_text_and_never_shrinks(
    system_px: int, factor: float
) -> None:
    assert factor_for(system_px) == factor
