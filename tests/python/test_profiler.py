"""What the profiler records: operators, memory, the user's own events; traces and sums."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from weft._ffi import ffi, lib

from weft import autograd, nd, profiler
from weft.base import check, take_string


@pytest.fixture(autouse=True)
def trace(tmp_path: Path) -> Iterator[Path]:
    """A profiler that has seen nothing, and where it writes."""
    path = tmp_path / "trace.json"
    profiler.set_config(filename=path)
    profiler.dump()
    profiler.dumps(reset=True)
    path.unlink()
    yield path
    profiler.set_state("stop")
    profiler.set_config(filename="profile.json")


def events(trace: Path) -> list[dict[str, Any]]:
    profiler.dump()
    return json.loads(trace.read_text())["traceEvents"][1:]


def sums(**kwargs: Any) -> dict[str, Any]:
    return json.loads(profiler.dumps(format="json", **kwargs))


def work() -> None:
    x = nd.ones((50, 50))
    for _ in range(3):
        nd.dot(x, x)
    nd.exp(x).wait_to_read()


def test_operators_are_recorded_while_it_runs(trace: Path) -> None:
    work()
    profiler.set_state("run")
    work()
    profiler.set_state("stop")
    work()
    dots = [e for e in events(trace) if e["name"] == "dot"]
    assert len(dots) == 3
    for event in dots:
        assert event["ph"] == "X" and event["cat"] == "operator" and event["dur"] > 0
    assert [e["ts"] for e in dots] == sorted(e["ts"] for e in dots)
    found = sums()["Time"]["operator"]
    assert found["dot"]["Count"] == 3 and found["exp"]["Count"] == 1
    assert found["dot"]["Total"] == pytest.approx(sum(e["dur"] for e in dots) / 1e3)
    assert found["dot"]["Max"] == pytest.approx(max(e["dur"] for e in dots) / 1e3)
    assert found["dot"]["Min"] <= found["dot"]["Avg"] <= found["dot"]["Max"]


def test_a_dump_forgets_events_but_not_sums(trace: Path) -> None:
    profiler.set_state("run")
    work()
    assert events(trace)
    assert not events(trace)
    assert sums(reset=True)["Time"]["operator"]["dot"]["Count"] == 3
    assert sums()["Time"] == {}


def test_pause_and_resume(trace: Path) -> None:
    profiler.set_state("run")
    profiler.pause()
    work()
    assert sums()["Time"] == {}
    profiler.resume()
    work()
    assert sums()["Time"]["operator"]["dot"]["Count"] == 3
    profiler.set_state("stop")
    profiler.resume()
    work()
    assert sums()["Time"]["operator"]["dot"]["Count"] == 3
    profiler.pause()
    profiler.set_state("run")
    work()
    assert sums()["Time"]["operator"]["dot"]["Count"] == 6


def test_backward_passes_are_recorded() -> None:
    x = nd.ones((3, 3))
    x.attach_grad()
    with autograd.record():
        y = nd.dot(x, x)
    profiler.set_state("run")
    y.backward()
    assert sums()["Time"]["operator"]


def test_memory_is_recorded_on_demand(trace: Path) -> None:
    profiler.set_state("run")
    nd.zeros((1000, 1000)).wait_to_read()
    assert sums()["Memory"] == {}
    profiler.set_config(filename=trace, profile_memory=True)
    kept = nd.zeros((1000, 1000))
    kept.wait_to_read()
    del kept
    profiler.set_state("stop")
    memory = [e["args"]["cpu(0)"] for e in events(trace) if e["cat"] == "memory"]
    assert max(memory) - min(memory) >= 4_000_000
    found = sums()
    row = found["Memory"]["Device Storage"]["Memory: cpu(0)"]
    assert row["Max"] - row["Min"] >= 4_000
    assert row["Max"] == pytest.approx(max(memory) / 1e3)
    assert found["Time"]["operator"]["_zeros"]["Allocated"] >= 4_000
    assert "Allocated (kB)" in profiler.dumps()


def test_spans_of_the_user(trace: Path) -> None:
    domain = profiler.Domain("mine")
    spans = [domain.new_task("task"), domain.new_frame("frame"), profiler.Event("event")]
    spans[0].start()
    spans[0].stop()  # nothing is recorded yet
    profiler.set_state("run")
    for span in spans:
        span.start()
    work()
    for span in spans:
        span.stop()
    profiler.Event("never started").stop()
    found = events(trace)
    dots = [e for e in found if e["name"] == "dot"]
    for span, category in zip(spans, ("mine", "mine,frame", "event"), strict=True):
        begin, end = (e for e in found if e["name"] == str(span))
        assert (begin["ph"], end["ph"]) == ("b", "e") and begin["id"] == end["id"]
        assert begin["cat"] == end["cat"] == category
        assert begin["ts"] < dots[0]["ts"] and dots[-1]["ts"] + dots[-1]["dur"] < end["ts"]
        assert sums()["Time"][category][str(span)]["Count"] == 1
    assert "never started" not in {e["name"] for e in found}


def test_counters_and_markers(trace: Path) -> None:
    domain = profiler.Domain("mine")
    profiler.set_state("run")
    counter = domain.new_counter("count", 5)
    counter += 2
    counter -= 1
    counter.increment(3)
    counter.decrement()
    counter.set_value(20)
    marker = domain.new_marker("here")
    for scope in ("global", "process", "thread", "task", "marker"):
        marker.mark(scope)
    marker.mark()
    found = events(trace)
    values = [e["args"]["count"] for e in found if e["ph"] == "C"]
    assert values == [5, 7, 6, 9, 8, 20]
    assert [e["s"] for e in found if e["ph"] == "i"] == ["g", "p", "t", "t", "t", "p"]
    row = sums()["Counter"]["mine"]["count"]
    assert (row["Count"], row["Min"], row["Max"]) == (6, 5, 20)
    assert sums()["Marker"]["mine,instant_marker"]["here"]["Count"] == 6


def test_counters_may_have_any_value() -> None:
    profiler.set_state("run")
    counter = profiler.Domain("mine").new_counter("wide", 2**63 - 1)
    counter.set_value(2**63 - 1)
    out = ffi.new("weft_string **")
    check(lib.weft_profiler_statistics(False, out))
    (row,) = (r for r in json.loads(take_string(out)) if r["name"] == "wide")
    assert (row["count"], row["min"], row["max"]) == (2, 2**63 - 1, 2**63 - 1)
    assert row["total"] == 2**63 - 1  # the most that there is


def test_a_span_of_the_user_may_be_named_as_an_operator(trace: Path) -> None:
    profiler.set_state("run")
    work()
    check(lib.weft_profiler_add(lib.WEFT_PROFILER_SPAN, b"operator", b"dot", 1000, 3000))
    found = [e for e in events(trace) if e["name"] == "dot"]
    assert [e["ph"] for e in found] == ["X"] * 3 + ["b", "e"]


def test_threads_are_told_apart(trace: Path) -> None:
    profiler.set_state("run")
    counter = profiler.Domain("mine").new_counter("count", 0)

    def run() -> None:
        for _ in range(200):
            counter.increment()
        work()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = events(trace)
    assert len({e["tid"] for e in found if e["name"] == "dot"}) == 4
    assert max(e["args"]["count"] for e in found if e["ph"] == "C") == 800


@pytest.mark.parametrize("ascending", [False, True])
@pytest.mark.parametrize("key", ["total", "avg", "min", "max", "count"])
def test_sums_are_sorted(key: str, ascending: bool) -> None:
    profiler.set_state("run")
    work()
    rows = sums(sort_by=key, ascending=ascending)["Time"]["operator"].values()
    values = [row[key.capitalize()] for row in rows]
    assert len(values) > 2 and values == sorted(values, reverse=not ascending)


def test_the_table() -> None:
    profiler.set_state("run")
    work()
    lines = profiler.dumps().splitlines()
    at = lines.index("operator")
    assert lines[at + 2].split()[:3] == ["Name", "Total", "Count"]
    (row,) = (line.split() for line in lines if line.startswith("dot "))
    assert row[1] == "3" and float(row[3]) <= float(row[5]) <= float(row[4]) <= float(row[2])


def test_older_names(trace: Path) -> None:
    with pytest.deprecated_call():
        profiler.profiler_set_config(mode="all", filename=str(trace))
    with pytest.deprecated_call():
        profiler.profiler_set_state("run")
    work()
    with pytest.deprecated_call():
        profiler.dump_profile()
    assert "dot" in trace.read_text()


def test_errors() -> None:
    with pytest.raises(ValueError, match="set_state: state is 'go'"):
        profiler.set_state("go")
    with pytest.raises(TypeError, match="unexpected argument 'file'"):
        profiler.set_config(file="x")
    with pytest.raises(NotImplementedError, match="profile_process='server'"):
        profiler.set_state("run", profile_process="server")
    with pytest.raises(ValueError, match="dumps: format is 'x'"):
        profiler.dumps(format="x")
    with pytest.raises(ValueError, match="dumps: sort_by is 'x'"):
        profiler.dumps(sort_by="x")
    with pytest.raises(ValueError, match="mark: scope is 'x'"):
        profiler.Domain("d").new_marker("m").mark("x")
    with pytest.raises(NotImplementedError, match="set_kvstore_handle"):
        profiler.set_kvstore_handle(None)
