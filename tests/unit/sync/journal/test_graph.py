from __future__ import annotations

from sync.journal.change import SignedChange
from sync.journal.graph import Graph
from tests.support.journal import Replica, begin, drafted, officer

ANNE, BILL = officer(0), officer(2)


def diamond() -> tuple[SignedChange, SignedChange, SignedChange, SignedChange]:
    """One, two that have not seen each other, and one that has seen both."""
    here, there = Replica(), Replica()
    root = begin(ANNE)
    here.take(root)
    there.take(root)
    left = here.write(ANNE, root.change.record, {"title": "left"})
    right = there.write(BILL, root.change.record, {"title": "right"})
    here.take(right)
    return root, left, right, here.write(ANNE, root.change.record, {"title": "both"})


def test_depth_is_the_longest_line_of_ancestors() -> None:
    root, left, right, both = diamond()
    graph = Graph((root, left, right, both))
    assert [graph.depth_after(one.change.parents) for one in (root, left, right, both)] == [
        1,
        2,
        2,
        3,
    ]


def test_a_change_has_seen_its_ancestors_only() -> None:
    root, left, right, both = diamond()
    graph = Graph((root, left, right, both))
    assert graph.is_ancestor(root.id, both.id)
    assert graph.is_ancestor(right.id, both.id)
    assert not graph.is_ancestor(both.id, root.id)
    assert not graph.is_ancestor(left.id, right.id)
    assert not graph.is_ancestor(left.id, left.id)
    assert [one.id for one in graph if graph.past((left.id,))(one.id)] == [root.id, left.id]


def test_heads_are_those_that_the_others_have_not_seen() -> None:
    root, left, right, both = diamond()
    graph = Graph((root, left, right, both))
    assert graph.heads((root.id, left.id, right.id)) == {left.id, right.id}
    assert graph.heads((left.id, both.id)) == {both.id}


def test_the_branches_of_a_fork_have_not_seen_each_other() -> None:
    root, left, _, _ = diamond()
    twin = drafted((root,), ANNE, {"title": "twin"})
    after = drafted((root, twin), ANNE, {"title": "after"})
    graph = Graph((root, left, twin, after))
    assert (left.change.seq, left.change.author) == (twin.change.seq, twin.change.author)
    assert not graph.is_ancestor(left.id, after.id)
    assert graph.is_ancestor(twin.id, after.id)
    assert not graph.is_ancestor(twin.id, left.id)
