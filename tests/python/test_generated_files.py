"""Generated source in files by operator family (capi/gen/families.py)."""

import importlib.util
import pathlib

ROOT = pathlib.Path(__file__).parents[2]
spec = importlib.util.spec_from_file_location("families", ROOT / "capi/gen/families.py")
families = importlib.util.module_from_spec(spec)
spec.loader.exec_module(families)


def block(name, family, lines):
    return {"name": name, "family": family}, [f"{name}{i}" for i in range(lines)]


def test_a_family_is_a_file_and_a_long_one_several():
    blocks = [block("a", "nn", 300), block("b", "math", 10), block("c", "nn", 430),
              block("d", "nn", 11), block("d", "nn", 700), block("e", "math", 900)]  # fmt: skip
    files = families.by_family(blocks, around=60)
    assert {name: [op["name"] for op, _ in members] for name, members in files.items()} == {
        "math": ["b"], "math2": ["e"], "nn": ["a", "c"], "nn2": ["d", "d"]
    }  # fmt: skip
    assert [line for _, lines in files["nn"] for line in lines] == blocks[0][1] + blocks[2][1]


def test_texts_of_several_lines_count_as_many():
    blocks = [({"name": n, "family": "nn"}, ["x\n" * 399]) for n in "ab"]
    assert list(families.by_family(blocks, around=0)) == ["nn"]
    assert list(families.by_family(blocks, around=1)) == ["nn", "nn2"]


def test_files_that_are_no_longer_written_vanish(tmp_path):
    (tmp_path / "folder").mkdir()
    for name in ("gen-old.R", "gen-kept.R", "own.R"):
        (tmp_path / name).write_text("text")
    stamp = (tmp_path / "gen-kept.R").stat().st_mtime_ns
    families.write_files(tmp_path, {"gen-kept.R": "text", "gen-new.R": "new"}, "gen-*.R")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "folder", "gen-kept.R", "gen-new.R", "own.R"
    ]  # fmt: skip
    assert (tmp_path / "gen-kept.R").stat().st_mtime_ns == stamp
    families.write_files(tmp_path, {"gen-kept.R": "other"})
    assert [path.name for path in tmp_path.glob("*.R")] == ["gen-kept.R"]
    assert (tmp_path / "gen-kept.R").read_text() == "other"
