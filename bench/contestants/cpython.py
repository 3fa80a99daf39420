"""Times the workloads in CPython: JSON in, a list of {cold, warm} in milliseconds out, null where it fails."""

import json
import statistics
import sys
import time


def timed(work, repeats):
    taken = []
    for number in range(repeats):
        start = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def measure(workload, files):
    source = workload["source"]
    tools = {"find_files": lambda pattern: list(files), "read_file": files.get}
    namespace = {**tools, **workload.get("inputs", {})}

    def cold(number):
        exec(compile(source.replace("#NUMBER", str(number)), "<bench>", "exec"), dict(namespace))

    code = compile(source.replace("#NUMBER", "0"), "<bench>", "exec")
    repeats = 5 if workload.get("slow") else 2000
    return {"cold": timed(cold, repeats), "warm": timed(lambda _: exec(code, dict(namespace)), repeats)}


def parse_rate(source):
    import ast

    return timed(lambda _: ast.parse(source), 500)


data = json.load(sys.stdin)
files = dict(data["files"])
results = [measure(workload, files) for workload in data["workloads"]]
print(json.dumps({"workloads": results, "parse": parse_rate(data["workloads"][0]["source"])}))
