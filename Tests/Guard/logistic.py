"""Logistic regression with a squared penalty, by Newton's method with conjugate gradients.

No chance is in it, and it runs until nothing moves, so that the weights, once rounded, come out the same on every
machine.
"""

import numpy as np
from scipy.sparse import csr_matrix


def fit(rows: csr_matrix, seen: np.ndarray, importance: np.ndarray, penalty: float) -> np.ndarray:
    """One weight a column, then the bias, which has no penalty."""
    columns, across = rows.shape[1], rows.T.tocsr()
    weights = np.zeros(columns + 1)
    for _ in range(50):
        risks = 1 / (1 + np.exp(-(rows @ weights[:columns] + weights[columns])))
        misses = importance * (risks - seen)
        slope = np.append(across @ misses + penalty * weights[:columns], misses.sum())
        if np.abs(slope).max() < 1e-9:
            break
        spread = importance * risks * (1 - risks)

        def curve(step: np.ndarray) -> np.ndarray:
            along = spread * (rows @ step[:columns] + step[columns])
            return np.append(across @ along + penalty * step[:columns], along.sum())

        weights = weights + conjugate_gradients(curve, -slope)
    return weights


def conjugate_gradients(curve, target: np.ndarray) -> np.ndarray:
    """The step for which `curve` gives `target`, nearly."""
    step, rest = np.zeros_like(target), target.copy()
    direction, size = rest.copy(), (rest * rest).sum()
    enough = size * 1e-12
    for _ in range(1000):
        if size <= enough:
            break
        bent = curve(direction)
        length = size / (direction * bent).sum()
        step += length * direction
        rest -= length * bent
        size, before = (rest * rest).sum(), size
        direction = rest + size / before * direction
    return step
