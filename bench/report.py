"""The tables: times, ratios and memory."""

from __future__ import annotations

from typing import Any

from workload import COLUMNS, Goal


def duration(seconds: float) -> str:
    """A time with three digits and its unit."""
    for limit, factor, unit in ((1e-6, 1e9, "ns"), (1e-3, 1e6, "us"), (1.0, 1e3, "ms")):
        if seconds < limit:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds:.3g} s"


def mebibytes(kib: float) -> str:
    """A size in MiB."""
    return f"{kib / 1024:.0f} MiB"


def table(header: list[str], rows: list[list[str]]) -> str:
    """A Markdown table whose columns line up in plain text; all but the first are right-aligned."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]

    def line(cells: list[str]) -> str:
        first, *rest = [
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "| " + " | ".join([first, *rest]) + " |"

    rule = ["-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths)]
    return "\n".join([line(header), line(rule), *(line(row) for row in rows)])


def _ratio(own: float | None, other: float | None) -> str:
    return f"{own / other:.2f}" if own is not None and other else "-"


def _cell(entry: dict[str, Any] | None, own: float | None) -> str:
    """A peer's time, and the ratio own / peer."""
    if entry is None:
        return "-"
    if "error" in entry:
        return "error"
    ratio = f" ({_ratio(own, entry['seconds'])})" if own is not None else ""
    return duration(entry["seconds"]) + ratio + " wrong" * entry.get("wrong", False)


def _names(rows: list[dict[str, Any]]) -> tuple[str, list[str]]:
    """The column that is compared, and the others that the rows have."""
    names = {name for row in rows for name in row["columns"]}
    subject = rows[0]["subject"]
    return subject, [name for name in COLUMNS if name in names - {subject}]


def _verdict(goal: Goal, own: float | None, peers: dict[str, float]) -> str:
    """The goal, marked where it is missed; empty where there is nothing to hold it against."""
    if goal.seconds:
        words, most = f"at most {duration(goal.seconds)}", goal.seconds
    else:
        peer = goal.of or min(peers, key=lambda name: peers[name], default="")
        if not goal.ratio or peer not in peers:
            return ""
        words = f"{goal.ratio:.2f}" + f" of {goal.of}" * bool(goal.of)
        most = goal.ratio * peers[peer]
    return words + " missed" * (own is not None and own > most)


def _against_best(own: float | None, peers: dict[str, float], goals: tuple[Goal, ...]) -> list[str]:
    """Best peer, ratio to it, and the goals; missed ones are marked."""
    wanted = ", ".join(filter(None, [_verdict(goal, own, peers) for goal in goals])) or "-"
    if not peers:
        return ["-", "-", wanted]
    best = min(peers, key=lambda name: peers[name])
    return [best, _ratio(own, peers[best]), wanted]


def times(rows: list[dict[str, Any]]) -> str:
    """Table of medians, ratios to the peers and to the best of them, and floors."""
    subject, peers = _names(rows)
    header = ["workload", subject, *peers]
    header += ["best peer", "ratio", "goal", "floor", "reached", "results"]
    body = []
    for row in rows:
        entries = row["columns"]
        own = entries.get(subject, {}).get("seconds")
        # Whoever computes something else is no example.
        seconds = {
            name: entry["seconds"]
            for name, entry in entries.items()
            if name != subject and "seconds" in entry and "wrong" not in entry
        }
        least = row["floor_seconds"]
        reached = (
            "-" if own is None or not least else f"{100 * least / own:.0f} %" + " !" * (own < least)
        )
        body.append(
            [
                row["name"],
                _cell(entries.get(subject), None),
                *(_cell(entries.get(peer), own) for peer in peers),
                *_against_best(own, seconds, row["goals"]),
                f"{duration(least)} ({row['floor_of']})" if least else "-",
                reached,
                row["agreement"],
            ]
        )
    return table(header, body)


def memory(rows: list[dict[str, Any]]) -> str:
    """Table of peak resident sizes and their growth since the import."""
    subject, peers = _names(rows)
    header = ["peak memory (growth)", subject, *peers, "best peer", "ratio of growth", "goal"]

    def growth(entry: dict[str, Any]) -> float:
        return entry["peak_kib"] - entry["base_kib"]

    def cell(entry: dict[str, Any] | None) -> str:
        if entry is None or "peak_kib" not in entry:
            return "-" if entry is None else "error"
        return f"{mebibytes(entry['peak_kib'])} (+{mebibytes(growth(entry))})"

    body = []
    for row in rows:
        entries = row["columns"]
        grown = {name: growth(e) for name, e in entries.items() if "peak_kib" in e}
        own = grown.pop(subject, None)
        cells = [cell(entries.get(name)) for name in (subject, *peers)]
        body.append([row["name"], *cells, *_against_best(own, grown, (Goal(row["memory_goal"]),))])
    return table(header, body)


def idle(measured: dict[str, dict[str, Any]], subject: str) -> str:
    """Table of import time and idle memory, one row per framework."""
    own = measured.get(subject, {})
    header = ["import", "time", "ratio", "idle memory", "ratio", "of it anonymous", "ratio"]
    body = []
    for name, entry in measured.items():
        if "error" in entry:
            body.append([name, "error", "-", "-", "-", "-", "-"])
            continue
        cells = [name]
        for key, form in (
            ("seconds", duration),
            ("rss_kib", mebibytes),
            ("anonymous_kib", mebibytes),
        ):
            cells += [form(entry[key]), _ratio(own.get(key), entry[key])]
        body.append(cells)
    return table(header, body)


def whole(result: dict[str, Any]) -> str:
    """The complete report, in Markdown."""
    machine = result["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in result["versions"].items())
    peaks = ", ".join(
        f"{max(found.values(), default=0.0) / 1e9:.0f} GFLOP/s ({dtype})"
        for dtype, found in machine["peak_flops"].items()
    )
    parts = [
        f"{machine['processor']}, {result['threads']} threads; "
        f"{machine['bandwidth'] / 1e9:.1f} GB/s, {peaks}; {versions}.",
        f"Medians of {result['rounds']} alternating blocks; in brackets the ratio of the first "
        "column to the peer, under 1 is faster. The floor is the larger of bytes / bandwidth "
        "(mem) and flops / peak (cpu), and reached the share floor / time; ! marks a time below "
        "it: the caches helped, or the work was put off.",
    ]
    tables: dict[tuple[str, bool], list[dict[str, Any]]] = {}
    for row in result["rows"]:
        tables.setdefault((row["subject"], bool(row["first_call"])), []).append(row)
    for rows in tables.values():
        parts += [times(rows), memory(rows)]
    if result["idle"]:
        parts.append(idle(result["idle"], next(iter(result["idle"]))))
        if "+cu" in result["versions"].get("torch", ""):
            parts.append("This PyTorch is built for CUDA: its import loads CUDA's libraries too.")
    notes = [f"- `{row['name']}`: {row['note']}" for row in result["rows"] if row["note"]]
    if notes:
        parts.append("\n".join(notes))
    problems = [f"- {problem}" for problem in result["problems"]]
    if problems:
        parts.append("Problems:\n" + "\n".join(problems))
    return "\n\n".join(parts) + "\n"
