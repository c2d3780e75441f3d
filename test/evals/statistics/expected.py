"""Writes expected.json: what SciPy, statsmodels, scikit-learn and exact integer arithmetic say.

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 scikit-learn==1.9.1
    venv/bin/python test/evals/statistics/expected.py
    npx prettier --write test/evals/statistics/expected.json

Nothing here is shared with src/: tests are enumerated, convolved in integers or taken from a library. The two
resampling methods are repeated on NumPy's own Mersenne Twister, seeded as the harness seeds its own.
"""

import itertools
import json
import math
import pathlib
import platform
from fractions import Fraction

import numpy
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn.metrics import confusion_matrix, f1_score
from statsmodels.api import OLS
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

draw = numpy.random.default_rng(20261122)


def distributions():
    degrees = [1, 2, 3, 5, 9, 19, 49, 199, 1999]
    levels = [0.6, 0.8, 0.95, 0.975, 0.995]
    betas = [(0.5, 0.35), (0.5, 3.35), (3.5, 0.35), (10.5, 0.35), (4.5, 6.35)]
    return {
        "tQuantile": [[p, df, stats.t.ppf(p, df)] for df in degrees for p in levels],
        "tTwoSided": [[t, df, 2 * stats.t.sf(abs(t), df)] for df in degrees for t in (0, 0.4, -2.1, 5.5)],
        "normalQuantile": [[p, stats.norm.ppf(p)] for p in (0.001, 0.2, 0.5, 0.8, 0.975, 0.9995)],
        "betaQuantile": [[p, a, b, stats.beta.ppf(p, a, b)] for a, b in betas for p in (0.05, 0.3, 0.5, 0.9)],
    }


def shuffled_passes():
    rows = []
    for base, head, passes in [(3, 3, 3), (10, 3, 7), (3, 10, 7), (1, 1, 1), (10, 10, 0), (50, 40, 61)]:
        low, high = max(0, passes - base), min(head, passes)
        row = stats.hypergeom.pmf(range(low, high + 1), base + head, passes, head)
        rows.append({"base": base, "head": head, "passes": passes, "low": low, "probabilities": list(row)})
    return rows


def pair(base_passed, base_trials, head_passed, head_trials):
    return {
        "base": {"passed": int(base_passed), "trials": int(base_trials)},
        "head": {"passed": int(head_passed), "trials": int(head_trials)},
    }


def random_cases(n, base_trials, head_trials, drop):
    """Cases of mixed difficulty; `drop` lowers head's chance."""
    chances = draw.beta(0.5, 0.35, n)
    return [
        pair(draw.binomial(kb, p), kb, draw.binomial(kh, max(0.0, p - drop)), kh)
        for p, kb, kh in zip(chances, base_trials, head_trials)
    ]


def integer_convolution(cases):
    """Weights of every sum of head's passes, as exact integers, and the offset of the first."""
    weights, low = [1], 0
    for case in cases:
        kb, kh = case["base"]["trials"], case["head"]["trials"]
        passes = case["base"]["passed"] + case["head"]["passed"]
        first, last = max(0, passes - kb), min(kh, passes)
        step = [math.comb(kh, x) * math.comb(kb, passes - x) for x in range(first, last + 1)]
        total = [0] * (len(weights) + len(step) - 1)
        for i, w in enumerate(weights):
            for j, s in enumerate(step):
                total[i + j] += w * s
        weights, low = total, low + first
    return weights, low


def exact_p(weights, observed):
    return float(Fraction(sum(w for w in weights if w <= observed), sum(weights)))


def stratified():
    shapes = [
        (5, [1] * 5, [1] * 5, 0.0),
        (12, [1] * 12, [1] * 12, 0.6),
        (20, [3] * 20, [3] * 20, 0.0),
        (20, [3] * 20, [3] * 20, 0.2),
        (20, [10] * 20, [3] * 20, 0.1),
        (20, [3] * 20, [10] * 20, 0.3),
        (15, list(draw.integers(1, 11, 15)), list(draw.integers(1, 11, 15)), 0.1),
        (30, list(draw.integers(1, 6, 30)), list(draw.integers(1, 6, 30)), 0.2),
        (50, [5] * 50, [5] * 50, 0.3),
        (200, [10] * 200, [10] * 200, 0.03),
        (200, [10] * 200, [10] * 200, 0.5),
    ]
    rows = []
    for shape in shapes:
        cases = random_cases(*shape)
        weights, low = integer_convolution(cases)
        observed = weights[sum(c["head"]["passed"] for c in cases) - low]
        best = [pair(0, c["base"]["trials"], c["head"]["trials"], c["head"]["trials"]) for c in cases]
        best_weights, _ = integer_convolution(best)
        rows.append(
            {
                "cases": cases,
                "p": exact_p(weights, observed),
                "smallest": exact_p(weights, min(weights)),
                "attainable": exact_p(best_weights, min(best_weights)),
            }
        )
    return rows


def mcnemar():
    """One trial per arm: the exact sign test on the cases that changed."""
    rows = []
    for fixed, broken, unchanged in [(6, 0, 14), (1, 8, 3), (2, 10, 0), (3, 12, 9), (4, 4, 4), (0, 5, 40)]:
        cases = [pair(0, 1, 1, 1)] * fixed + [pair(1, 1, 0, 1)] * broken + [pair(1, 1, 1, 1)] * unchanged
        rows.append({"cases": cases, "p": stats.binomtest(fixed, fixed + broken).pvalue})
    return rows


def fisher():
    rows = []
    counts = [(3, 3, 0, 3), (5, 5, 0, 5), (10, 10, 0, 3), (7, 10, 2, 3), (0, 3, 3, 3), (2, 4, 2, 4), (40, 50, 21, 40)]
    for kb, nb, kh, nh in counts:
        table = [[kh, nh - kh], [kb, nb - kb]]
        rows.append(
            {
                **pair(kb, nb, kh, nh),
                "worse": stats.fisher_exact(table, alternative="less").pvalue,
                "better": stats.fisher_exact(table, alternative="greater").pvalue,
                "twoSided": stats.fisher_exact(table).pvalue,
            }
        )
    return rows


def holm():
    lists = [[0.01, 0.04, 0.03, 0.005], [0.5], [0.02, 0.02, 0.02], list(draw.uniform(0, 0.2, 12))]
    return [{"values": values, "adjusted": list(multipletests(values, method="holm")[1])} for values in lists]


def rates():
    wilson = [
        [passed, n, level, *proportion_confint(passed, n, 1 - level, method="wilson")]
        for passed, n in [(0, 20), (20, 20), (13, 20), (7.5, 30), (190, 200)]
        for level in (0.9, 0.95)
    ]
    repeated = []
    for passed, trials, k in [(0, 3, 2), (1, 3, 1), (1, 3, 3), (3, 3, 3), (7, 10, 3), (2, 10, 5), (9, 10, 10)]:
        picks = list(itertools.combinations([True] * passed + [False] * (trials - passed), k))
        some = sum(any(pick) for pick in picks) / len(picks)
        every = sum(all(pick) for pick in picks) / len(picks)
        repeated.append([passed, trials, k, some, every])
    unseen = [[n, proportion_confint(0, n, 0.05, method="beta")[1]] for n in (1, 10, 60, 200)]
    return {"wilson": wilson, "repeated": repeated, "withoutSpread": unseen}


def differences(n, clusters):
    base, head = draw.integers(0, 4, n) / 3, draw.integers(0, 4, n) / 3
    names = [f"c{index % clusters}" for index in range(n)]
    return [{"value": float(h - b), "cluster": name} for b, h, name in zip(base, head, names)]


def paired():
    rows = []
    for n, clusters in [(2, 2), (10, 10), (30, 30), (30, 7), (12, 5), (9, 2)]:
        sample = differences(n, clusters)
        values = numpy.array([each["value"] for each in sample])
        groups = numpy.array([int(each["cluster"][1:]) for each in sample])
        fit = OLS(values, numpy.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
        low, high = fit.conf_int(0.05)[0]
        if clusters == n:
            plain = stats.ttest_1samp(values, 0).confidence_interval(0.95)
            assert math.isclose(plain.low, low, rel_tol=1e-12) and math.isclose(plain.high, high, rel_tol=1e-12)
        rows.append(
            {
                "differences": sample,
                "mean": fit.params[0],
                "standardError": fit.bse[0],
                "low": max(-1.0, low),
                "high": min(1.0, high),
                "p": fit.pvalues[0],
                "smallestEffect": fit.bse[0] * (stats.t.ppf(0.975, clusters - 1) + stats.t.ppf(0.8, clusters - 1)),
            }
        )
    return rows


class Stream:
    """Numbers in [0, 1) with 53 bits, 26 from one output of the Mersenne Twister and 27 from the next."""

    def __init__(self, seed):
        self.bits = numpy.random.MT19937()
        self.bits._legacy_seeding(seed)

    def __call__(self):
        high, low = (int(word) for word in self.bits.random_raw(2))
        return (high % 2**26) / 2**26 + (low % 2**27) / 2**53


def cluster_sums(sample):
    sums = {}
    for each in sample:
        sums[each["cluster"]] = sums.get(each["cluster"], Fraction(0)) + Fraction(each["value"]).limit_denominator(1000)
    return [total for total in sums.values() if total != 0]


def exact_sign_flip(sample):
    sums = cluster_sums(sample)
    seen = abs(sum(sums))
    patterns = list(itertools.product([1, -1], repeat=len(sums)))
    extreme = sum(abs(sum(s * d for s, d in zip(pattern, sums))) >= seen for pattern in patterns)
    return extreme / len(patterns)


def sampled_sign_flip(sample, seed, samples=10_000):
    sums, stream, extreme = cluster_sums(sample), Stream(seed), 0
    scale = math.lcm(*(d.denominator for d in sums))
    whole = [int(d * scale) for d in sums]
    for _ in range(samples):
        total = 0
        for start in range(0, len(whole), 31):
            word = math.floor(stream() * 2**31)
            for place, d in enumerate(whole[start : start + 31]):
                total += -d if word >> place & 1 else d
        extreme += abs(total) >= abs(sum(whole))
    return (extreme + 1) / (samples + 1)


def sign_flip():
    rows = []
    for n, clusters in [(6, 6), (10, 10), (24, 9), (1, 1)]:
        sample = differences(n, clusters)
        rows.append({"differences": sample, "seed": 1, "exact": True, "p": exact_sign_flip(sample)})
    for n, clusters, seed in [(40, 40, 1), (90, 70, 7)]:
        sample = differences(n, clusters)
        rows.append({"differences": sample, "seed": seed, "exact": False, "p": sampled_sign_flip(sample, seed)})
    return rows


def bootstrap():
    rows = []
    for n, clusters, seed in [(7, 7, 1), (20, 20, 2), (30, 8, 3)]:
        sample = [
            {"value": float(value), "cluster": f"c{index % clusters}"}
            for index, value in enumerate(draw.normal(0.2, 0.5, n))
        ]
        groups = {}
        for each in sample:
            groups.setdefault(each["cluster"], []).append(each["value"])
        groups, stream, results = list(groups.values()), Stream(seed), []
        for _ in range(2000):
            picked = [groups[math.floor(stream() * len(groups))] for _ in groups]
            results.append(numpy.median([value for group in picked for value in group]))
        low, high = numpy.percentile(results, [2.5, 97.5])
        middle = numpy.median([each["value"] for each in sample])
        rows.append({"values": sample, "seed": seed, "median": middle, "low": low, "high": high})
    return rows


def labels():
    names = ["clarify", "decline", "proceed"]
    right = [names[i] for i in draw.integers(0, 3, 60)]
    given = [r if draw.uniform() < 0.7 else names[draw.integers(0, 3)] for r in right]
    for index in (3, 17):
        given[index] = "(none)"
    every = [*names, "(none)"]
    return {
        "right": right,
        "given": given,
        "labels": every,
        "counts": confusion_matrix(right, given, labels=every).tolist(),
        "macroF1": f1_score(right, given, labels=names, average="macro"),
    }


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value.item() if isinstance(value, numpy.generic) else value


table = {
    "versions": {
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "scikit-learn": sklearn.__version__,
    },
    "distributions": distributions(),
    "shuffledPasses": shuffled_passes(),
    "stratified": stratified(),
    "mcnemar": mcnemar(),
    "fisher": fisher(),
    "holm": holm(),
    "rates": rates(),
    "paired": paired(),
    "signFlip": sign_flip(),
    "bootstrap": bootstrap(),
    "labels": labels(),
}
target = pathlib.Path(__file__).with_name("expected.json")
target.write_text(json.dumps(plain(table), separators=(",", ":")) + "\n")
