"""A plain program for discourse networks with numpy and scipy, to compare stancemap with.

    python3 networks.py congruence|twomode STATEMENTS.csv MATRIX.csv
"""

import csv
import sys

import numpy as np
from scipy import sparse


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        header = next(rows)
        who, what, how = (header.index(name) for name in ("person", "concept", "agreement"))
        return zip(*((row[who], row[what], row[how] == "1") for row in rows))


def numbered(values):
    labels = sorted(set(values))
    numbers = {label: number for number, label in enumerate(labels)}
    return labels, np.fromiter((numbers[value] for value in values), dtype=np.int64, count=len(values))


def write(path, rows, columns, matrix):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([""] + columns)
        for label, values in zip(rows, matrix.tolist()):
            writer.writerow([label] + values)


def counts(rows, columns, shape):
    return sparse.coo_matrix((np.ones(len(rows), dtype=np.int64), (rows, columns)), shape=shape).tocsr()


def main():
    kind, source, target = sys.argv[1:]
    people, concepts, agreement = read(source)
    agreement = np.array(agreement)
    people, row = numbered(people)
    concepts, column = numbered(concepts)
    shape = (len(people), len(concepts))
    if kind == "twomode":
        return write(target, people, concepts, counts(row, column, shape).toarray())
    pro = counts(row[agreement], column[agreement], shape)
    contra = counts(row[~agreement], column[~agreement], shape)
    matrix = (pro @ pro.T + contra @ contra.T).toarray()
    np.fill_diagonal(matrix, 0)
    write(target, people, people, matrix)


main()
