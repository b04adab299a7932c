"""gluon.contrib.data and contrib.text: samplers, vocabularies, texts for language models."""

from __future__ import annotations

import hashlib
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from weft.contrib import text
from weft.contrib.text.vocab import Vocabulary
from weft.gluon.contrib.data import IntervalSampler
from weft.gluon.contrib.data.text import WikiText2, WikiText103

TEXT = " \n = Title = \n\n Hello world , hello \n the end . the  @-@ end \n a b c d e f g\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "wiki.train.tokens").write_text(TEXT, "utf-8")
    (tmp_path / "wiki.valid.tokens").write_text(" a zzz b \n the the", "utf-8")
    return tmp_path


def test_interval_sampler() -> None:
    assert list(IntervalSampler(13, 3)) == [0, 3, 6, 9, 12, 1, 4, 7, 10, 2, 5, 8, 11]
    assert list(IntervalSampler(13, 3, rollover=False)) == [0, 3, 6, 9, 12]


def test_text_as_mxnet_cuts_it(root: Path) -> None:
    train = WikiText2(str(root), seq_len=3)
    tokens = "<unk> <eos> = end the , . @-@ Hello Title a b c d e f g hello world"
    assert " ".join(train.vocabulary.idx_to_token) == tokens
    assert train.frequencies["the"] == 2
    data = [[2, 9, 2], [1, 8, 18], [5, 17, 1], [4, 3, 6], [4, 7, 3], [1, 10, 11], [12, 13, 14]]
    labels = [[9, 2, 1], [8, 18, 5], [17, 1, 4], [3, 6, 4], [7, 3, 1], [10, 11, 12], [13, 14, 15]]
    assert [x.asnumpy().tolist() for x, _ in train] == data
    assert [y.asnumpy().tolist() for _, y in train] == labels
    assert train[0][0].dtype == np.int32


def test_text_with_a_given_vocabulary(root: Path) -> None:
    vocabulary = WikiText2(str(root)).vocabulary
    valid = WikiText2(str(root), "validation", vocab=vocabulary, seq_len=2)
    pairs = [[x.asnumpy().tolist(), y.asnumpy().tolist()] for x, y in valid]
    assert pairs == [[[10, 0], [0, 11]], [[11, 1], [1, 4]], [[4, 4], [4, 1]]]
    assert valid.frequencies is None
    other = WikiText103(str(root), "validation").vocabulary
    assert " ".join(other.idx_to_token) == "<unk> <eos> the a b zzz"


def test_short_and_empty_texts_have_no_samples(root: Path) -> None:
    assert len(WikiText2(str(root), "validation", seq_len=100)) == 0
    (root / "wiki.test.tokens").write_text("\n")
    assert len(WikiText2(str(root), "test")) == 0


def test_missing_file_is_named_with_its_url(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MXNET_GLUON_REPO", (root / "site").as_uri())
    url = "site/gluon/dataset/wikitext-2/wikitext-2-v1.zip"
    with pytest.raises(OSError, match=rf"WikiText2: .*wiki\.test\.tokens does not exist.*{url}"):
        WikiText2(str(root), "test")


def test_missing_file_is_taken_from_the_archive(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"some words here and there \n"
    files = {
        **WikiText2._data_file,
        "test": ("wiki.test.tokens", hashlib.sha1(content).hexdigest()),
    }
    monkeypatch.setattr(WikiText2, "_data_file", files)
    monkeypatch.setenv("MXNET_GLUON_REPO", (root / "site").as_uri())
    folder = root / "site" / "gluon" / "dataset" / "wikitext-2"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "wikitext-2-v1.zip", "w") as archive:
        archive.writestr("wikitext-2/wiki.test.tokens", content)
    assert len(WikiText2(str(root), "test", seq_len=2)) == 2
    assert (root / "wiki.test.tokens").read_bytes() == content


def test_wrong_arguments_and_files_are_named(root: Path) -> None:
    with pytest.raises(KeyError, match="segment is 'val'"):
        WikiText2(str(root), "val")
    with pytest.raises(ValueError, match="seq_len is 0"):
        WikiText2(str(root), seq_len=0)
    (root / "wiki.test.tokens").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match=r"wiki\.test\.tokens: is no text in UTF-8"):
        WikiText2(str(root), "test")


COUNTER = Counter({"b": 2, "a": 2, "c": 3, "d": 1, "<unk>": 5, "<pad>": 7})


@pytest.mark.parametrize(
    ("options", "tokens"),
    [
        ({}, "<unk> <pad> c a b d"),
        ({"min_freq": 2}, "<unk> <pad> c a b"),
        ({"most_freq_count": 2}, "<unk> <pad> c"),
        ({"most_freq_count": 0}, "<unk>"),
        ({"unknown_token": "<u>"}, "<u> <pad> <unk> c a b d"),
        ({"reserved_tokens": ["<pad>", "<bos>"]}, "<unk> <pad> <bos> c a b d"),
        ({"min_freq": 2, "most_freq_count": 1, "reserved_tokens": ["<pad>"]}, "<unk> <pad> c"),
    ],
)
def test_vocabulary_orders_tokens_as_mxnet(options: dict[str, Any], tokens: str) -> None:
    vocabulary = Vocabulary(COUNTER, **options)
    assert vocabulary.idx_to_token == tokens.split()
    assert vocabulary.token_to_idx == {token: i for i, token in enumerate(tokens.split())}
    assert vocabulary.reserved_tokens == options.get("reserved_tokens")
    assert len(vocabulary) == len(tokens.split())


def test_vocabulary_looks_up() -> None:
    vocabulary = Vocabulary(COUNTER)
    assert vocabulary.to_indices("a") == 3
    assert vocabulary.to_indices(["a", "zz"]) == [3, 0]
    assert vocabulary.to_tokens(np.int64(1)) == "<pad>"
    assert vocabulary.to_tokens([1, 0]) == ["<pad>", "<unk>"]
    for wrong in (6, -1, 1.5, "a"):
        with pytest.raises(ValueError, match="no number from 0 to 5"):
            vocabulary.to_tokens(wrong)


@pytest.mark.parametrize(
    "arguments",
    [
        {"min_freq": 0},
        {"counter": ["a"]},
        {"reserved_tokens": ["<unk>"]},
        {"reserved_tokens": ["a", "a"]},
    ],
)
def test_vocabulary_refuses(arguments: dict[str, Any]) -> None:
    with pytest.raises(AssertionError, match=f"Vocabulary: {next(iter(arguments))}"):
        Vocabulary(**arguments)


def test_count_tokens() -> None:
    count = text.utils.count_tokens_from_str
    source = " Life is great ! \n life is good . \n"
    assert count(source) == Counter(source.split())
    assert count(source, to_lower=True)["life"] == 2
    assert count("*a*b*\n*a*", r"\*") == {"a": 2, "b": 1}
    counter = Counter({"is": 5})
    assert count(source, counter_to_update=counter) is counter
    assert counter["is"] == 7
