"""Learn to balance a pole on a cart by deep Q-learning.

    python examples/dqn.py

The environment is written here: the cart and pole of Barto, Sutton and Anderson (1983), pushed left
or right fifty times a second, one point for each time the pole still stands, 500 at most. The
agent is a deep Q-network (Mnih et al. 2015) with double Q-learning (van Hasselt et al. 2016).

Now and then it plays 100 episodes without exploring; the parameters that did best there are tested
at the end, in 100 other episodes. The result is the mean return, beside that of random actions.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from training import option_parser, positive

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn

LONGEST = 500
ACTIONS = 2
EPISODES = 100


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Learn to balance a pole.", None, None, 128, 1e-3)
    parser.add_argument("--steps", type=positive, default=40000, help="actions to learn from")
    parser.add_argument("--units", type=positive, default=64, help="width of the hidden layers")
    parser.add_argument("--gamma", type=float, default=0.99, help="discount of the future")
    parser.add_argument("--memory", type=positive, default=20000, help="transitions to remember")
    parser.add_argument("--copy-every", type=positive, default=1000, help="steps between targets")
    parser.add_argument("--test-every", type=positive, default=1000, help="steps between trials")
    return parser.parse_args(argv)


class CartPoles:
    """Carts with poles, all stepped at once.

    A state is position, speed, angle and angular speed. It ends beyond 2.4 m or 12 degrees.
    Agents see states in units that make the numbers about as large as 1.

    Parameters
    ----------
    count : int
        Number of carts.
    rng : numpy.random.Generator
        Draws the states that episodes begin with.
    """

    GRAVITY, CART, POLE, HALF_LENGTH, FORCE, SECONDS = 9.8, 1.0, 0.1, 0.5, 10.0, 0.02
    FARTHEST, STEEPEST = 2.4, np.deg2rad(12)
    UNITS = np.array([FARTHEST, 1.5, STEEPEST, 1.5])

    def __init__(self, count: int, rng: np.random.Generator) -> None:
        self._rng = rng
        self.states = rng.uniform(-0.05, 0.05, (count, 4))

    def step(self, actions: np.ndarray) -> np.ndarray:
        """Push to the left (0) or right (1) for one step; return which carts have failed."""
        _, speed, angle, turning = self.states.T
        force = np.where(actions == 1, self.FORCE, -self.FORCE)
        sine, cosine = np.sin(angle), np.cos(angle)
        total = self.CART + self.POLE
        moment = self.POLE * self.HALF_LENGTH
        push = (force + moment * turning**2 * sine) / total
        inertia = self.HALF_LENGTH * (4 / 3 - self.POLE * cosine**2 / total)
        turn = (self.GRAVITY * sine - cosine * push) / inertia
        acceleration = push - moment * turn * cosine / total
        changes = np.stack([speed, acceleration, turning, turn], axis=1)
        self.states = self.states + self.SECONDS * changes
        return (np.abs(self.states[:, 0]) > self.FARTHEST) | (
            np.abs(self.states[:, 2]) > self.STEEPEST
        )

    def observe(self) -> np.ndarray:
        """The states as agents see them, float32 of shape (carts, 4)."""
        return (self.states / self.UNITS).astype(np.float32)

    def restart(self, which: np.ndarray) -> None:
        """Begin new episodes."""
        self.states[which] = self._rng.uniform(-0.05, 0.05, (int(which.sum()), 4))


class Memory:
    """The latest transitions, in a ring.

    Parameters
    ----------
    size : int
        Transitions that it holds.
    """

    def __init__(self, size: int) -> None:
        self._states = np.zeros((size, 4), dtype=np.float32)
        self._following = np.zeros((size, 4), dtype=np.float32)
        self._actions = np.zeros(size, dtype=np.int32)
        self._goes_on = np.zeros(size, dtype=np.float32)
        self.added = 0

    def add(self, state: np.ndarray, action: int, following: np.ndarray, goes_on: bool) -> None:
        """Remember one transition in place of the oldest."""
        place = self.added % len(self._states)
        self._states[place], self._following[place] = state, following
        self._actions[place], self._goes_on[place] = action, goes_on
        self.added += 1

    def draw(self, count: int, rng: np.random.Generator) -> tuple[mx.nd.NDArray, ...]:
        """Draw transitions: states, actions, next states, whether it went on."""
        chosen = rng.integers(0, min(self.added, len(self._states)), count)
        columns = (self._states, self._actions, self._following, self._goes_on)
        return tuple(mx.nd.array(column[chosen], dtype=column.dtype) for column in columns)


def build_network(units: int) -> nn.HybridSequential:
    """From states (carts, 4) to the value of each action."""
    net = nn.HybridSequential()
    net.add(
        nn.Dense(units, activation="relu", in_units=4),
        nn.Dense(units, activation="relu", in_units=units),
        nn.Dense(ACTIONS, in_units=units),
    )
    return net


def greedy(net: nn.HybridSequential, states: np.ndarray) -> np.ndarray:
    """The actions that a network values most."""
    return net(mx.nd.array(states)).asnumpy().argmax(1)


def play(choose: Callable[[np.ndarray], np.ndarray], episodes: int, seed: int) -> np.ndarray:
    """Play episodes with a rule that chooses actions for states; return the return of each."""
    carts = CartPoles(episodes, np.random.default_rng(seed))
    standing, returns = np.ones(episodes, dtype=bool), np.zeros(episodes)
    for _ in range(LONGEST):
        failed = carts.step(choose(carts.observe()))
        returns += standing
        standing &= ~failed
        if not standing.any():
            break
    return returns


def learn(
    net: nn.HybridSequential,
    target: nn.HybridSequential,
    trainer: gluon.Trainer,
    batch: tuple[mx.nd.NDArray, ...],
    gamma: float,
) -> None:
    """One step towards the values that the target network's future gives.

    Values count a failure as -1 and nothing else, so that the best one is 0, which networks begin
    with. A point for each step would need many steps to add up.
    """
    states, actions, following, goes_on = batch
    best = net(following).argmax(axis=1)
    wanted = goes_on * (1 + gamma * mx.nd.pick(target(following), best)) - 1
    loss_of = gluon.loss.HuberLoss()
    with autograd.record():
        loss = loss_of(mx.nd.pick(net(states), actions), wanted)
    loss.backward()
    trainer.step(len(actions))


def copy_parameters(source: nn.HybridSequential, to: nn.HybridSequential) -> None:
    """Give a network of the same form the parameters of another."""
    pairs = zip(source.collect_params().values(), to.collect_params().values(), strict=True)
    for parameter, other in pairs:
        other.set_data(parameter.data())


def run(args: argparse.Namespace) -> tuple[np.ndarray, np.ndarray]:
    """Learn; return the returns of the test episodes with random actions and with the network's."""
    start = time.monotonic()
    mx.random.seed(args.seed)
    rng = np.random.default_rng(args.seed)
    # Seeds that no other seed of this program leads to, for trials and for the test.
    trial_seed, test_seed = args.seed + 10**6, args.seed + 2 * 10**6
    net, target = build_network(args.units), build_network(args.units)
    for network in (net, target):
        network.initialize(mx.init.Xavier())
        network.hybridize()
    copy_parameters(net, target)
    trainer = gluon.Trainer(
        net.collect_params(), "adam", {"learning_rate": args.lr, "clip_gradient": 10.0}
    )
    memory, cart, age, best = Memory(args.memory), CartPoles(1, rng), 0, -1.0
    with tempfile.TemporaryDirectory() as scratch:
        file = str(Path(scratch) / "best.params")
        for step in range(1, args.steps + 1):
            exploring = max(0.05, 1 - step / (0.2 * args.steps))
            state = cart.observe()
            action = rng.integers(0, ACTIONS, 1)
            if rng.random() >= exploring:
                action = greedy(net, state)
            failed = cart.step(action)
            memory.add(state[0], int(action[0]), cart.observe()[0], not failed[0])
            age += 1
            if failed[0] or age == LONGEST:
                cart.restart(np.array([True]))
                age = 0
            if memory.added >= args.batch_size:
                trainer.set_learning_rate(args.lr * max(0.02, 1 - step / args.steps))
                learn(net, target, trainer, memory.draw(args.batch_size, rng), args.gamma)
            if step % args.copy_every == 0:
                copy_parameters(net, target)
            if step % args.test_every == 0 or step == args.steps:
                value = float(play(lambda states: greedy(net, states), EPISODES, trial_seed).mean())
                if value >= best:
                    best = value
                    net.save_parameters(file)
                seconds = time.monotonic() - start
                print(f"step {step}: mean return {value:.1f}, {seconds:.0f} s", flush=True)
        net.load_parameters(file)
    by_chance = play(lambda states: rng.integers(0, ACTIONS, len(states)), EPISODES, test_seed)
    return by_chance, play(lambda states: greedy(net, states), EPISODES, test_seed)


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    for what, returns in zip(("random actions", "test"), run(parse_arguments(argv)), strict=True):
        print(f"{what}: mean return {returns.mean():.1f} of {LONGEST}, least {returns.min():.0f}")


if __name__ == "__main__":
    main()
