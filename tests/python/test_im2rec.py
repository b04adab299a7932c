"""The command-line tool that makes lists and record files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from tests.python.images import CLOTHES, encoded, noise, write_image

import weft as mx
from weft import recordio
from weft.tools import im2rec

# The order into which MXNet's tool shuffles a list of eleven images.
SHUFFLED = [1, 0, 4, 6, 8, 3, 5, 10, 9, 7, 2]


@pytest.fixture
def root(tmp_path):
    """Eleven small files in folders, of which one is damaged."""
    names = ["top.jpg", "a/1.jpg", "a/2.jpg", "a/3.jpg", "b/x1.JPG", "b/x2.JPG", "b/x3.JPG"]
    names += ["b/c/y1.jpeg", "b/c/y2.png", "b/c/y3.jpeg"]
    for seed, name in enumerate(names):
        write_image(tmp_path / "root" / name, noise(12 + seed, 10, seed=seed))
    (tmp_path / "root" / "a" / "bad.jpg").write_bytes(b"no image")
    (tmp_path / "root" / "a" / "n.txt").write_text("text")
    return tmp_path / "root"


def lines(path):
    return [line.split("\t") for line in Path(path).read_text().splitlines()]


def run(*arguments):
    im2rec.main([str(argument) for argument in arguments])


def records(base):
    """Header and bytes by key, in the order of the file."""
    with recordio.MXIndexedRecordIO(f"{base}.idx", f"{base}.rec", "r") as file:
        return {key: recordio.unpack(file.read_idx(key)) for key in file.keys}


def test_list_of_folders(tmp_path, root, capsys):
    run(tmp_path / "x", root, "--list", "--recursive", "--no-shuffle")
    assert capsys.readouterr().out == ". 0\na 1\nb 2\nb/c 3\n"
    assert lines(tmp_path / "x.lst") == [
        ["0", "0.000000", "top.jpg"],
        ["1", "1.000000", "a/1.jpg"],
        ["2", "1.000000", "a/2.jpg"],
        ["3", "1.000000", "a/3.jpg"],
        ["4", "1.000000", "a/bad.jpg"],
        ["5", "2.000000", "b/x1.JPG"],
        ["6", "2.000000", "b/x2.JPG"],
        ["7", "2.000000", "b/x3.JPG"],
        ["8", "3.000000", "b/c/y1.jpeg"],
        ["9", "3.000000", "b/c/y2.png"],
        ["10", "3.000000", "b/c/y3.jpeg"],
    ]


def test_list_is_shuffled_as_mxnet_does(tmp_path, root):
    run(tmp_path / "x", root, "--list", "--recursive")
    assert [int(line[0]) for line in lines(tmp_path / "x.lst")] == SHUFFLED


def test_list_of_one_folder_and_of_other_endings(tmp_path, root):
    run(tmp_path / "x", root, "--list")
    assert lines(tmp_path / "x.lst") == [["0", "0.000000", "top.jpg"]]
    run(tmp_path / "x", root, "--list", "--recursive", "--exts", ".txt", ".png")
    assert sorted(lines(tmp_path / "x.lst")) == [
        ["0", "0.000000", "a/n.txt"],
        ["1", "1.000000", "b/c/y2.png"],
    ]


def test_chunks_and_parts(tmp_path, root):
    run(tmp_path / "x", root, "--list", "--recursive", "--chunks", 2,
        "--train-ratio", 0.6, "--test-ratio", 0.3)  # fmt: skip
    keys = {p.name: [int(line[0]) for line in lines(p)] for p in tmp_path.glob("x*.lst")}
    assert keys == {
        "x_0_test.lst": [1],
        "x_0_train.lst": [0, 4, 6],
        "x_0_val.lst": [8, 3],
        "x_1_test.lst": [5],
        "x_1_train.lst": [10, 9, 7],
        "x_1_val.lst": [2],
    }
    run(tmp_path / "y", root, "--list", "--recursive", "--train-ratio", 0.6)
    names = {p.name: len(lines(p)) for p in tmp_path.glob("y*.lst")}
    assert names == {"y_train.lst": 6, "y_val.lst": 5}


def test_the_files_that_mxnet_wrote(tmp_path):
    """Same bytes for the same photographs; without them, the format by hand."""
    reference = CLOTHES / "recordio" / "visible" / "clothing-visible"
    if reference.with_suffix(".rec").exists():
        photographs = CLOTHES / "clothing-jpeg" / "visible"
        run(tmp_path / "x", photographs, "--list", "--recursive")
        run(tmp_path / "x", photographs, "--pass-through")
        for suffix in (".lst", ".idx", ".rec"):
            wanted = reference.with_suffix(suffix).read_bytes()
            assert (tmp_path / f"x{suffix}").read_bytes() == wanted, suffix
        return
    (tmp_path / "a.jpg").write_bytes(b"12345")
    (tmp_path / "x.lst").write_text("7\t2.000000\ta.jpg\n3\t1.5\ta.jpg\n")
    run(tmp_path / "x", tmp_path, "--pass-through")
    assert (tmp_path / "x.idx").read_text() == "7\t0\n3\t40\n"
    record = bytes.fromhex("0a23d7ce 1d000000 00000000 00000040 0700000000000000 0000000000000000")
    second = bytes.fromhex("0a23d7ce 1d000000 00000000 0000c03f 0300000000000000 0000000000000000")
    assert (tmp_path / "x.rec").read_bytes() == record + b"12345\0\0\0" + second + b"12345\0\0\0"


def test_images_are_encoded_anew(tmp_path, root):
    pixels = noise(13, 9)
    write_image(root / "p.png", pixels)
    (tmp_path / "x.lst").write_text("5\t2\tp.png\n")
    run(tmp_path / "x", root, "--encoding", ".png")
    ((header, data),) = records(tmp_path / "x").values()
    assert header == (0, 2.0, 5, 0)
    np.testing.assert_array_equal(mx.image.imdecode(data).asnumpy(), pixels)
    run(tmp_path / "x", root)
    _, jpeg = records(tmp_path / "x")[5]
    assert jpeg[:3] == b"\xff\xd8\xff" and mx.image.imdecode(jpeg).shape == (13, 9, 3)
    run(tmp_path / "x", root, "--quality", 20)
    assert len(records(tmp_path / "x")[5][1]) < len(jpeg)
    run(tmp_path / "x", root, "--encoding", ".png", "--center-crop")
    middle = mx.image.imdecode(records(tmp_path / "x")[5][1]).asnumpy()
    np.testing.assert_array_equal(middle, pixels[2:11])


def test_resizing(tmp_path):
    pixels = noise(31, 20)
    write_image(tmp_path / "p.png", pixels)
    (tmp_path / "x.lst").write_text("1\t0\tp.png\n")

    def packed(*options):
        run(tmp_path / "x", tmp_path, "--encoding", ".png", "--resize", 12, *options)
        return mx.image.imdecode(records(tmp_path / "x")[1][1]).asnumpy()

    src = mx.nd.array(pixels, dtype="uint8")
    np.testing.assert_array_equal(packed(), mx.image.imresize(src, 12, 18).asnumpy())
    # The square is cut out first.
    middle = mx.image.fixed_crop(src, 0, 5, 20, 20)
    np.testing.assert_array_equal(
        packed("--center-crop"), mx.image.imresize(middle, 12, 12).asnumpy()
    )
    write_image(tmp_path / "p.png", pixels.transpose(1, 0, 2))
    wide = mx.nd.array(pixels.transpose(1, 0, 2), dtype="uint8")
    np.testing.assert_array_equal(packed(), mx.image.imresize(wide, 18, 12).asnumpy())


@pytest.mark.parametrize(("color", "channels"), [(1, 3), (0, 1), (-1, 4)])
def test_colours(tmp_path, color, channels):
    pixels = noise(6, 5, 4)
    write_image(tmp_path / "p.png", pixels)
    (tmp_path / "x.lst").write_text("1\t0\tp.png\n")
    run(tmp_path / "x", tmp_path, "--encoding", ".png", "--color", color)
    _, data = records(tmp_path / "x")[1]
    out = mx.image.imdecode(data, flag=-1).asnumpy()
    assert out.shape == (6, 5, channels)
    if channels > 1:
        np.testing.assert_array_equal(out, pixels[..., :channels])


def test_labels(tmp_path, root):
    (tmp_path / "x.lst").write_text("1\t2\ta/1.jpg\n 5 \t1\t2\t3.5\ta/2.jpg\n\n")
    run(tmp_path / "x", root, "--pass-through")
    assert [h.label for h, _ in records(tmp_path / "x").values()] == [2.0, 1.0]
    run(tmp_path / "x", root, "--pass-through", "--pack-label")
    one, three = (header for header, _ in records(tmp_path / "x").values())
    assert (one.flag, one.label) == (0, 2.0)
    assert three.flag == 3 and three.label.tolist() == [1.0, 2.0, 3.5]


def test_every_list_with_the_prefix_or_in_the_folder(tmp_path, root):
    for name in ("x_a", "x_b", "y"):
        (tmp_path / f"{name}.lst").write_text("1\t2\ta/1.jpg\n")
    run(tmp_path / "x", root, "--pass-through")
    assert sorted(p.name for p in tmp_path.glob("*.rec")) == ["x_a.rec", "x_b.rec"]
    run(tmp_path, root, "--pass-through")
    assert (tmp_path / "y.rec").read_bytes() == (tmp_path / "x_a.rec").read_bytes()


def test_threads_do_not_change_the_files(tmp_path, root):
    run(tmp_path / "x", root, "--list", "--recursive")
    contents = []
    for threads in (1, 3):
        run(tmp_path / "x", root, "--num-thread", threads, "--skip-corrupt")
        contents.append([(tmp_path / f"x{s}").read_bytes() for s in (".rec", ".idx")])
    assert contents[0] == contents[1]


def test_damaged_images(tmp_path, root, capsys):
    run(tmp_path / "x", root, "--list", "--recursive", "--no-shuffle")
    with pytest.raises(SystemExit, match=r"^im2rec: .*a/bad\.jpg: .* neither a JPEG nor a PNG"):
        run(tmp_path / "x", root)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["root", "x.lst"]
    capsys.readouterr()
    run(tmp_path / "x", root, "--skip-corrupt")
    said = capsys.readouterr()
    assert said.err.startswith("skipped: ") and "bad.jpg" in said.err
    assert "10 images packed, 1 skipped" in said.out
    assert list(records(tmp_path / "x")) == [0, 1, 2, 3, 5, 6, 7, 8, 9, 10]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1\t2\tnone.jpg\n", "none.jpg"),
        ("1\ta/1.jpg\n", r"x\.lst: line 1 is '1\\ta/1.jpg'"),
        ("\n1\tx\ta/1.jpg\n", r"x\.lst: line 2"),
        ("z\t1\ta/1.jpg\n", r"x\.lst: line 1"),
    ],
)
def test_lists_that_are_wrong(tmp_path, root, text, message):
    (tmp_path / "x.lst").write_text(text)
    with pytest.raises(SystemExit, match=message):
        run(tmp_path / "x", root, "--pass-through")
    assert not list(tmp_path.glob("x.rec*"))


def test_wrong_arguments(tmp_path, root, capsys):
    with pytest.raises(SystemExit, match="there is no list"):
        run(tmp_path / "none", root)
    with pytest.raises(SystemExit, match="is no folder"):
        run(tmp_path / "x", tmp_path / "none", "--list")
    for wrong in (["--encoding", ".gif"], ["--chunks", "0"], ["--resize", "-1"]):
        with pytest.raises(SystemExit):
            run(tmp_path / "x", root, *wrong)
    assert "--chunks must be at least 1" in capsys.readouterr().err


def test_as_a_program(tmp_path):
    write_image(tmp_path / "a.png", noise(4, 4))
    for mode in (["--list"], ["--pass-through"]):
        subprocess.run(
            [sys.executable, "-m", "weft.tools.im2rec", tmp_path / "x", tmp_path, *mode], check=True
        )
    assert records(tmp_path / "x")[0][1] == encoded(noise(4, 4))
