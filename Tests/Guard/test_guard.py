"""Checks of the script's own steps. Usage: python3 -m unittest discover Tests/Guard"""

import unittest
from math import exp

import numpy as np
from features import BUCKETS, PLACES, exponential, features, fold, last_mark, length_class, risk
from logistic import fit
from material import FIXTURES, FOLDS, judged, written
from scipy.sparse import csr_matrix
from train import rounded


class FoldTests(unittest.TestCase):
    def test_words(self):
        for text, folded in [
            ("", " "), ("Don't wait.", " dont wait "), ("Don’t", " dont "), ("22 and older", " 00 and older "),
            ("£650", " $ 000 "), ("€6", " $ 0 "), ("3–4 months", " 0 0 months "), ("Juvéderm®", " juvéderm "),
        ]:
            self.assertEqual(fold(text), folded.encode(), text)

    def test_last_mark(self):
        texts = ["Is it? ", "For:", "Go!", "So.", "Prices", ""]
        self.assertEqual([chr(last_mark(text)) for text in texts], list("?:!.  "))


class FeatureTests(unittest.TestCase):
    def test_groups(self):
        words, pairs, pieces, placed, shape = features("Two new words", "heading")
        self.assertEqual([len(words), len(pairs), len(placed), len(shape)], [3, 4, 3, 4])
        self.assertEqual(len(pieces), 6 + 6 + 12)
        self.assertTrue(all(0 <= index < BUCKETS for index in words + pairs + pieces + placed + shape))

    def test_a_question_is_one_wherever_it_stands(self):
        self.assertEqual(features("Is it?", "heading"), features("Is it?", "question"))
        self.assertNotEqual(features("Is it?", "title"), features("Is it?", "question"))

    def test_length_classes(self):
        classes = {0: 0, 1: 1, 3: 3, 4: 4, 5: 4, 6: 5, 8: 5, 9: 6, 13: 6, 14: 7, 19: 7, 20: 8, 99: 8}
        self.assertEqual({words: length_class(words) for words in classes}, classes)

    def test_exponential(self):
        for x in (-30, -1, 0, 0.5, 12):
            self.assertAlmostEqual(exponential(x) / exp(x), 1, 10)

    def test_risk_without_weights_is_that_of_the_bias(self):
        self.assertEqual(risk([0] * BUCKETS, 0.0, 1.0, "Any text", "paragraph"), 0.5)


class LearningTests(unittest.TestCase):
    def test_fit_finds_the_least_loss(self):
        rows = csr_matrix([[1.0, 0], [1, 1], [0, 1], [0, 0]])
        seen, importance = np.array([1.0, 1, 0, 0]), np.array([1.0, 2, 1, 1])
        weights = fit(rows, seen, importance, 0.5)

        def loss(weights):
            score = rows @ weights[:2] + weights[2]
            return (importance * (np.logaddexp(0, score) - seen * score)).sum() + 0.25 * (weights[:2] ** 2).sum()

        for step in np.vstack([np.eye(3), -np.eye(3)]) * 1e-3:
            self.assertLess(loss(weights), loss(weights + step))

    def test_rounding(self):
        table, bias, unit = rounded(np.array([0.5, -1.27, 0.004, 3.0]))
        self.assertEqual((table.tolist(), bias), ([50, -127, 0], 3.0))
        self.assertAlmostEqual(unit, 0.01)


class MaterialTests(unittest.TestCase):
    def test_a_page_is_never_on_both_sides(self):
        folds = {}
        for line in judged():
            if line.page:
                folds.setdefault(line.page, set()).add(line.fold)
        self.assertEqual({len(numbers) for numbers in folds.values()}, {1})
        self.assertEqual({number for numbers in folds.values() for number in numbers}, set(range(FOLDS)))

    def test_lines_are_well_formed_and_stand_once(self):
        lines = written()
        self.assertTrue(all(line.place in PLACES and line.text == line.text.strip() for line in lines + judged()))
        self.assertEqual(len({(line.place, line.text) for line in lines}), len(lines))
        neutral = {line.text for line in lines if not line.is_seen}
        self.assertFalse(neutral & {line.text for line in lines if line.is_seen})

    def test_there_are_enough(self):
        self.assertGreaterEqual(sum(not line.is_seen for line in written()), 1000)
        self.assertGreaterEqual(sum(line.is_seen for line in written()), 1500)
        self.assertEqual(len((FIXTURES / "scores.txt").read_text("utf-8").splitlines()), 200)


if __name__ == "__main__":
    unittest.main()
