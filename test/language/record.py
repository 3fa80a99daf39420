"""Records what CPython makes of the language cases.

Reads python/<area>.py beside this file: chunks between lines of exactly `---`. Runs each chunk in a fresh namespace that
has only the builtins a program may use, and writes python/<area>.expected.json: per chunk the printed form of the last
expression statement (null when there is none or it is None), what it printed, and the exception that ended it.

    python3 test/language/record.py [area ...]

Refuses a chunk that is no Python, and one whose result changes with the hash seed or from run to run.
"""

import ast
import builtins
import contextlib
import io
import json
import os
import pathlib
import subprocess
import sys

CASES = pathlib.Path(__file__).resolve().parent / "python"
BUILTINS = (
    "len sorted reversed enumerate zip range min max sum any all abs round str int float bool list dict set tuple "
    "isinstance print"
).split()


def chunks_of(text):
    return text.removesuffix("\n").split("\n---\n")


def error_of(exception):
    line = None
    frame = exception.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename == "<chunk>":
            line = frame.tb_lineno
        frame = frame.tb_next
    return {"type": type(exception).__name__, "message": str(exception), "line": line}


def run(chunk):
    tree = ast.parse(chunk, "<chunk>")
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    namespace = {"__builtins__": {name: getattr(builtins, name) for name in BUILTINS}}
    stdout = io.StringIO()
    display = None
    error = None
    with contextlib.redirect_stdout(stdout):
        try:
            exec(compile(tree, "<chunk>", "exec"), namespace)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "<chunk>", "eval"), namespace)
                display = None if value is None else repr(value)
        except Exception as exception:
            error = error_of(exception)
    return {"display": display, "stdout": stdout.getvalue(), "error": error}


def record(area):
    """Prints the outcomes of one area as JSON; runs in a process of its own."""
    source = (CASES / f"{area}.py").read_text(encoding="utf-8")
    outcomes = []
    line = 1
    for chunk in chunks_of(source):
        try:
            outcomes.append(run(chunk))
        except SyntaxError as fault:
            sys.exit(f"{area}.py:{line}: the chunk is no Python: {fault}")
        line += chunk.count("\n") + 2
    print(json.dumps(outcomes, indent=2))


def recorded_with(area, seed):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, __file__, "--one", area]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def main(areas):
    for area in areas or sorted(path.stem for path in CASES.glob("*.py")):
        try:
            first, second = recorded_with(area, "1"), recorded_with(area, "2")
        except subprocess.CalledProcessError as failure:
            sys.exit(failure.stderr.strip())
        pairs = zip(json.loads(first), json.loads(second))
        unstable = [str(index + 1) for index, (one, other) in enumerate(pairs) if one != other]
        if unstable:
            sys.exit(f"{area}.py: chunks {', '.join(unstable)} end differently from run to run")
        (CASES / f"{area}.expected.json").write_text(first, encoding="utf-8")
        print(f"{area}: {len(json.loads(first))} chunks")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        record(sys.argv[2])
    else:
        main(sys.argv[1:])
