"""The example programs run from end to end on small data."""

from __future__ import annotations

import gzip
import io
import os
import re
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
sys.path.insert(0, str(EXAMPLES))

import clothing  # noqa: E402
import dcgan  # noqa: E402
import dqn  # noqa: E402
import forecast  # noqa: E402
import mnist  # noqa: E402
import recommend  # noqa: E402
import training  # noqa: E402
import verses  # noqa: E402
import word_lm  # noqa: E402

import weft as mx  # noqa: E402


def write_idx(path: Path, array: np.ndarray) -> None:
    header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    with gzip.open(path, "wb") as file:
        file.write(header + array.tobytes())


def bars(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Images that a network learns at once: class k is a bright row at height 2 k + 4."""
    labels = rng.integers(0, 10, count).astype(np.uint8)
    images = rng.integers(0, 60, (count, 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 * label + 4, :] = 255
    return images, labels


@pytest.fixture
def digits(tmp_path):
    folder = tmp_path / "digits"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for part, count in (("train", 640), ("t10k", 200)):
        images, labels = bars(rng, count)
        write_idx(folder / f"{part}-images-idx3-ubyte.gz", images)
        write_idx(folder / f"{part}-labels-idx1-ubyte.gz", labels)
    return folder


@pytest.fixture
def photographs(tmp_path):
    folder = tmp_path / "photographs"
    folder.mkdir()
    files = (("data_batch_1.bin", 320), ("val_batch.bin", 50), ("test_batch.bin", 50))
    for seed, (name, count) in enumerate(files):
        images = clothing.draw_textures(seed, count)
        records = [images.labels[:, None].astype(np.uint8), images.pixels.reshape(count, -1)]
        (folder / name).write_bytes(np.concatenate(records, axis=1).tobytes())
    return folder


def options(digits: Path, out: Path, *more: str) -> list[str]:
    return ["--data", str(digits), "--out", str(out), "--batch-size", "32", "--epochs", "3", *more]


def test_mnist_learns_and_leaves_its_results(digits, tmp_path, capsys):
    mnist.main(options(digits, tmp_path / "run"))
    lines = capsys.readouterr().out.splitlines()
    accuracy = re.fullmatch(r"test accuracy: (0\.\d{4}|1\.0000)", lines[-1])
    assert accuracy and float(accuracy[1]) > 0.9
    assert sum(line.startswith("epoch ") for line in lines) == 3
    picture = (tmp_path / "run" / "mnist.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    checkpoints = tmp_path / "run" / "checkpoints"
    assert sorted(p.name for p in checkpoints.iterdir()) == ["epoch-001", "epoch-002", "epoch-003"]


def parameters(folder: Path) -> bytes:
    return (folder / "checkpoints" / "epoch-003" / "model.params").read_bytes()


def test_resumed_training_gives_the_same_numbers(digits, tmp_path, monkeypatch, capsys):
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    mnist.main(options(digits, whole))
    expected = capsys.readouterr().out.splitlines()

    train_epoch, calls = mnist.train_epoch, []

    def interrupted(*args):
        calls.append(args)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return train_epoch(*args)

    monkeypatch.setattr(mnist, "train_epoch", interrupted)
    with pytest.raises(SystemExit) as info:
        mnist.main(options(digits, stopped))
    assert info.value.code == 130
    monkeypatch.setattr(mnist, "train_epoch", train_epoch)
    capsys.readouterr()
    mnist.main(options(digits, stopped, "--resume"))
    resumed = capsys.readouterr().out.splitlines()
    assert "continuing after epoch 1" in resumed
    assert resumed[-1] == expected[-1]
    without_time = re.compile(r", \d+ s$")
    for line in expected:
        if line.startswith(("epoch 2", "epoch 3")):
            assert without_time.sub("", line) in [without_time.sub("", r) for r in resumed]
    assert parameters(whole) == parameters(stopped)


def test_resume_refuses_other_settings(digits, tmp_path):
    mnist.main(options(digits, tmp_path / "run", "--limit", "64"))
    with pytest.raises(SystemExit, match="the checkpoint was made with"):
        mnist.main(options(digits, tmp_path / "run", "--resume"))


def test_interrupted_program_keeps_finished_epochs(digits, tmp_path):
    out = tmp_path / "run"
    command = [sys.executable, str(EXAMPLES / "mnist.py"), *options(digits, out)]
    command[command.index("3")] = "100000"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 120
    while not (out / "checkpoints" / "epoch-002").exists():
        assert program.poll() is None and time.monotonic() < deadline
        time.sleep(0.02)
    program.send_signal(signal.SIGINT)
    _, errors = program.communicate(timeout=60)
    complete = {"model.params", "trainer.states", "progress.json"}
    folders = [p for p in (out / "checkpoints").iterdir() if p.name.startswith("epoch-")]
    assert len(folders) >= 2
    assert all({p.name for p in folder.iterdir()} == complete for folder in folders)
    assert program.returncode == 130, errors
    assert "--resume continues" in errors


def test_without_data_and_network_it_uses_small_digits(tmp_path, monkeypatch, capsys):
    def unreachable(*args, **kwargs):
        raise OSError("no network")

    monkeypatch.setattr(mnist, "find_data", lambda *args: None)
    monkeypatch.setattr(mnist, "cache_folder", lambda name: tmp_path / "cache")
    monkeypatch.setattr(mnist, "MNIST", unreachable)
    mnist.main(["--out", str(tmp_path / "run"), "--epochs", "3", "--batch-size", "32"])
    captured = capsys.readouterr()
    assert "NOT MNIST" in captured.out and "no network" in captured.err
    assert float(captured.out.splitlines()[-1].split()[-1]) > 0.8


def test_clothing_learns_and_compares(photographs, tmp_path, capsys):
    small = ["--epochs", "4", "--depth", "8", "--width", "8", "--batch-size", "16"]
    clothing.main(["--data", str(photographs), "--out", str(tmp_path / "run"), *small])
    *_, baseline, accuracy = capsys.readouterr().out.splitlines()
    assert baseline.startswith("linear classifier: 0.")
    assert float(accuracy.removeprefix("test accuracy: ")) > float(baseline.split()[-1])
    assert (tmp_path / "run" / "clothing.png").read_bytes().startswith(b"\x89PNG")


def test_clothing_without_photographs_says_what_it_uses(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(clothing, "find_data", lambda *args: None)
    small = ["--epochs", "1", "--depth", "8", "--width", "4", "--limit", "64"]
    clothing.main(["--out", str(tmp_path), *small])
    captured = capsys.readouterr()
    assert "striped textures" in captured.err and "NOT photographs" in captured.out


def test_augmentation_shifts_and_mirrors():
    ramp = np.arange(32 * 32, dtype=np.float32).reshape(1, 1, 32, 32).repeat(200, axis=0)
    out = clothing.augment(ramp, np.random.default_rng(0))
    assert out.shape == ramp.shape
    padded = np.pad(ramp[0, 0], 4, mode="edge")
    found = set()
    for image in out[:, 0]:
        matches = [
            (down, right, mirrored)
            for down in range(9)
            for right in range(9)
            for mirrored in (False, True)
            if np.array_equal(
                image[:, ::-1] if mirrored else image, padded[down : down + 32, right : right + 32]
            )
        ]
        assert len(matches) == 1
        found.add(matches[0])
    assert len(found) > 80


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def test_progress_in_a_file_is_plain():
    stream = io.StringIO()
    progress = training.Progress(8, "epoch 1", stream)
    for done in range(1, 9):
        progress.update(done, "loss 0.5")
    lines = stream.getvalue().splitlines()
    assert [line.split()[2] for line in lines] == ["2/8", "4/8", "6/8", "8/8"]
    assert "\r" not in stream.getvalue() and "\x1b" not in stream.getvalue()


def test_progress_on_a_terminal_is_one_line():
    stream = Terminal()
    progress = training.Progress(3, "epoch 1", stream)
    for done in range(1, 4):
        progress.update(done)
    assert stream.getvalue().count("\n") == 1 and stream.getvalue().startswith("\r")
    assert "[##############################] 3/3" in stream.getvalue()


def test_search_for_data(tmp_path, monkeypatch):
    monkeypatch.setattr(training, "REPOSITORY", tmp_path / "repository")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    places = [
        tmp_path / "home" / ".cache" / "weft" / "mnist",
        tmp_path / "shared" / "data" / "mnist",
        tmp_path / "base",
        tmp_path / "base" / "mnist",
    ]
    monkeypatch.setenv("WEFT_DATA", str(tmp_path / "base"))
    assert training.find_data("mnist", None, "train*") is None
    for place in places:
        place.mkdir(parents=True, exist_ok=True)
        (place / "train-x").touch()
        assert training.find_data("mnist", None, "train*") == place
    assert training.find_data("mnist", str(places[0]), "train*") == places[0]
    with pytest.raises(SystemExit, match="has no file train"):
        training.find_data("mnist", str(tmp_path), "train*")


def last_numbers(output: str, label: str) -> list[float]:
    """The numbers of the last line, which begins with a label."""
    line = output.splitlines()[-1]
    assert line.startswith(label)
    return [float(number) for number in re.findall(r"\d+\.\d+", line)]


@pytest.fixture
def sentences(tmp_path):
    folder = tmp_path / "sentences"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for part, count in (("train", 4000), ("valid", 400), ("test", 400)):
        # After each word come two others, equally likely.
        words = [0]
        for choice in rng.integers(0, 2, count):
            words.append((2 * words[-1] + 1 + int(choice)) % 30)
        text = "\n".join(f"w{word}" for word in words)
        (folder / f"tiny.{part}.txt").write_text(text)
    return folder


def test_language_model_learns_what_follows(sentences, capsys):
    word_lm.main(
        ["--data", str(sentences), "--epochs", "4", "--units", "32", "--lr", "0.02"]
        + ["--batch-size", "8", "--dropout", "0.1"]
    )
    output = capsys.readouterr().out
    assert re.search(r"^frequencies of words: (2|3)\d\.\d$", output, re.MULTILINE)
    (reached,) = last_numbers(output, "test perplexity: ")
    assert 2.0 <= reached < 3.0


def test_language_model_carries_its_state(sentences):
    numbers, vocabulary = word_lm.load_words(sentences)
    net = word_lm.LanguageModel(len(vocabulary), 8, 1, 0.0)
    net.initialize(mx.init.Uniform(1))
    whole = word_lm.perplexity(net, numbers["test"], bptt=1000)
    assert word_lm.perplexity(net, numbers["test"], bptt=7) == pytest.approx(whole, rel=1e-5)


@pytest.fixture
def verses_folder(tmp_path):
    folder = tmp_path / "verses"
    folder.mkdir()
    rng = np.random.default_rng(0)
    # After an a as after a b, either is equally frequent; two of them end the doubt.
    lines = [("aabb" * 20)[: int(length)] for length in rng.integers(8, 40, 600)]
    (folder / "input.txt").write_text("\n\n".join(lines))
    return folder


def test_letters_are_continued(verses_folder, capsys):
    small = ["--units", "16", "--batch-size", "16", "--epochs", "6", "--lr", "0.03"]
    verses.main(["--data", str(verses_folder), *small])
    output = capsys.readouterr().out
    assert output.count("validation perplexity") == 6
    (pairs,) = re.findall(r"^pairs of letters: (\d+\.\d+)$", output, re.MULTILINE)
    (reached,) = last_numbers(output, "test perplexity: ")
    assert float(pairs) > 1.8 and reached < 1.4


def test_lines_are_filled_up_to_whole_batches(verses_folder):
    parts, _ = verses.load_lines(verses_folder, None)
    lines = parts[2][:10]
    filled = list(verses.batches(lines, 4))
    labels = np.concatenate([batch.label[0].asnumpy().ravel() for batch in filled])
    assert (labels != verses.FILLING).sum() == sum(len(line) - 1 for line in lines)


@pytest.fixture
def routes(tmp_path):
    folder = tmp_path / "routes"
    folder.mkdir()
    # Airports of the same remainder by 3 fly to each other, so that popularity knows nothing.
    rows = ["origin,destination,count"]
    rows += [f"A{a},A{b},1" for a in range(90) for b in range(90) if a != b and (a - b) % 3 == 0]
    (folder / "flights-airport.csv").write_text("\n".join(rows))
    return folder


def test_factorisation_finds_groups(routes, capsys):
    recommend.main(["--data", str(routes), "--epochs", "8", "--factors", "4", "--lr", "0.05"])
    _, area = last_numbers(capsys.readouterr().out, "test: hit rate at 10 ")
    assert area > 0.95


def test_routes_are_held_out_in_both_directions(routes):
    pairs, airports = recommend.load_pairs(routes)
    parts = recommend.split(pairs, airports, seed=0)
    tables = [part.table(airports) for part in parts]
    assert all((table == table.T).all() and table.any() for table in tables)
    assert (sum(table.astype(int) for table in tables) == pairs.table(airports)).all()


def test_held_out_pairs_are_ranked_among_what_is_not_flown():
    flown = np.zeros((4, 4), dtype=bool)
    flown[0, 1] = flown[0, 2] = True
    held_out = recommend.Pairs(np.array([0]), np.array([2]))
    scores = np.array([[9.0, 8.0, 2.0, 1.0]] * 4)
    assert recommend.measure(scores, held_out, flown) == (1.0, 1.0)
    scores[0, 3] = 2.0
    assert recommend.measure(scores, held_out, flown) == (1.0, 0.5)


@pytest.fixture
def demand(tmp_path):
    folder = tmp_path / "demand"
    folder.mkdir()
    time = np.arange(6 * forecast.WEEK)
    # A wave of about two days, which a week before is of no use for, on top of the days'.
    series = 100 * np.sin(2 * np.pi * time / forecast.DAY) + 30 * np.sin(2 * np.pi * time / 101)
    (folder / "taylor.csv").write_text("Y\n" + "\n".join(f"{value:.3f}" for value in series))
    return folder


def test_forecaster_beats_last_week(demand, capsys):
    forecast.main(["--data", str(demand), "--epochs", "12", "--units", "32", "--lr", "0.005"])
    output = capsys.readouterr().out
    (naive,) = last_numbers(output[: output.rindex("test: ")], "as a week before: MASE ")
    (reached,) = last_numbers(output, "test: MASE ")
    assert reached < 0.7 * naive


def test_no_forecast_sees_what_is_tested(demand):
    series = forecast.load_series(demand)
    train, validation, test = forecast.split(len(series), days=2)
    assert train[-1] + forecast.DAY <= validation[0]
    assert validation[-1] + forecast.DAY <= test[0]
    assert test[-1] + forecast.DAY == len(series)
    changed = series.copy()
    changed[test[0] :] = 0
    first = [forecast.Windows(values, 1.0, 2).inputs(test[:1]) for values in (series, changed)]
    assert np.array_equal(*first)


def test_adversarial_networks_draw(digits, tmp_path, capsys):
    small = ["--data", str(digits), "--width", "4", "--noise", "8", "--epochs", "2"]
    dcgan.main([*small, "--out", str(tmp_path / "run")])
    lines = capsys.readouterr().out.splitlines()
    untrained, real, samples = (
        [float(number) for number in re.findall(r"0\.\d{4}|1\.0000", line)] for line in lines[-3:]
    )
    assert [line.partition(":")[0] for line in lines[-3:]] == [
        "untrained generator",
        "real test digits",
        "samples",
    ]
    assert len(samples) == 2 and real[1] > 0.8
    picture = mx.image.imread(str(tmp_path / "run" / "epoch-02.png"), flag=0)
    assert picture.shape == (560, 560, 1)
    assert samples != untrained


def test_both_adversaries_learn():
    networks = dcgan.build_generator(2), dcgan.build_discriminator(2)
    for net in networks:
        net.initialize(mx.init.Normal(0.02))
    dcgan.draw(networks[0], mx.nd.ones((1, 3)))
    networks[1](mx.nd.ones((1, 1, 28, 28)))
    trainers = tuple(
        mx.gluon.Trainer(net.collect_params(), "adam", {"learning_rate": 0.01}) for net in networks
    )
    weights = [
        parameter
        for net in networks
        for parameter in net.collect_params().values()
        if parameter.name.endswith("weight")
    ]
    before = [parameter.data().asnumpy() for parameter in weights]
    batch = np.random.default_rng(0).uniform(-1, 1, (4, 1, 28, 28)).astype(np.float32)
    losses = dcgan.train_epoch(networks, trainers, [mx.nd.array(batch)], 3, "test")
    assert losses == pytest.approx((np.log(2), 2 * np.log(2)), abs=0.2)
    for parameter, old in zip(weights, before, strict=True):
        assert not np.array_equal(parameter.data().asnumpy(), old), parameter.name


def test_quality_tells_confidence_and_spread():
    reader = mx.gluon.nn.HybridLambda(lambda F, x: 20 * F.flatten(x))
    sure = np.eye(10, dtype=np.float32).reshape(10, 1, 2, 5)
    assert dcgan.measure(reader, sure) == pytest.approx((1.0, 1.0))
    assert dcgan.measure(reader, sure[:1].repeat(10, axis=0)) == pytest.approx((1.0, 0.0))
    assert dcgan.measure(reader, np.zeros_like(sure)) == pytest.approx((0.1, 0.0))


def test_cart_falls_towards_its_push():
    carts = dqn.CartPoles(2, np.random.default_rng(0))
    carts.states[:] = 0
    for _ in range(8):
        assert not carts.step(np.array([0, 1])).any()
    position, _, angle, _ = carts.states.T
    assert position[0] < 0 < position[1] and angle[1] < 0 < angle[0]
    np.testing.assert_allclose(carts.states[0], -carts.states[1])
    assert carts.step(np.array([0, 1])).all() or carts.step(np.array([0, 1])).all()


def test_returns_count_the_steps_that_the_pole_stands():
    def lean(states):
        return (states[:, 2] + states[:, 3] > 0).astype(int)

    half = np.arange(10) < 5
    returns = dqn.play(lambda states: np.where(half, lean(states), 0), 10, seed=0)
    assert returns[half].min() > 100
    assert 8 <= returns[~half].min() <= returns[~half].max() <= 11


def test_memory_forgets_the_oldest():
    memory, rng = dqn.Memory(3), np.random.default_rng(0)
    for number in range(5):
        memory.add(np.full(4, number), number % 2, np.full(4, number + 1), number != 4)
    states, actions, following, goes_on = (a.asnumpy() for a in memory.draw(200, rng))
    assert set(states[:, 0]) == {2, 3, 4}
    assert (following == states + 1).all() and (actions == states[:, 0] % 2).all()
    assert (goes_on == (states[:, 0] != 4)).all()


def test_q_learning_counts_failures():
    net, target = dqn.build_network(16), dqn.build_network(16)
    net.initialize(mx.init.Xavier())
    target.initialize(mx.init.Zero())
    target[-1].bias.set_data(mx.nd.array([-0.5, -0.5]))
    trainer = mx.gluon.Trainer(net.collect_params(), "adam", {"learning_rate": 0.01})
    memory = dqn.Memory(2)
    memory.add(np.ones(4), 0, np.ones(4), False)
    memory.add(-np.ones(4), 1, -np.ones(4), True)
    rng = np.random.default_rng(0)
    for _ in range(200):
        dqn.learn(net, target, trainer, memory.draw(8, rng), 0.8)
    values = net(mx.nd.array([[1.0] * 4, [-1.0] * 4])).asnumpy()
    assert values[0, 0] == pytest.approx(-1, abs=0.05)
    assert values[1, 1] == pytest.approx(-0.4, abs=0.05)


def test_q_learning_runs(capsys):
    dqn.main(["--steps", "1500", "--test-every", "500", "--units", "16"])
    output = capsys.readouterr().out
    assert output.count("step ") == 3
    (by_chance,) = re.findall(r"random actions: mean return (\d+\.\d)", output)
    (reached,) = last_numbers(output, "test: mean return ")
    assert 15 < float(by_chance) < 35 and 9 <= reached <= 500


@pytest.mark.parametrize("program", [dcgan, forecast, recommend, verses, word_lm])
def test_missing_data_is_named(program, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match=r"--data: .* has no file "):
        program.main(["--data", str(tmp_path)])
    monkeypatch.setattr(training, "find_data", lambda *args: None)
    with pytest.raises(SystemExit, match="name it with --data"):
        program.main([])


def test_options_must_make_sense(capsys):
    for program in (clothing, dcgan, dqn, forecast, mnist, recommend, verses, word_lm):
        with pytest.raises(SystemExit) as info:
            program.main(["--batch-size", "0"])
        assert info.value.code == 2
        assert "0 is not above 0" in capsys.readouterr().err


def test_folder_for_results_is_made_before_training(tmp_path):
    (tmp_path / "file").touch()
    for program in (clothing, dcgan, mnist):
        with pytest.raises(SystemExit, match="--out: .*file"):
            program.main(["--out", str(tmp_path / "file" / "run")])
