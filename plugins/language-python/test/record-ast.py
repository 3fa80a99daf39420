"""Records what CPython makes of the snippets in testdata, so that the tests themselves need no Python.

Usage: python3 record-ast.py    (CPython 3.11; run it after changing testdata/*.txt)

Reads chunks, separated by lines of `---`, and writes for each the tree in the shape of the shared program tree
(accepted.json), or the error's type, message and line (rejected.json). Spans are UTF-16 offsets; they are left out
where CPython has none or counts them differently, as inside f-strings.
"""

import ast
import json
import pathlib
import sys
import warnings

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.BitOr: "|", ast.BitAnd: "&", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.UAdd: "+", ast.USub: "-", ast.Invert: "~", ast.Not: "not", ast.And: "and", ast.Or: "or",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip

# The children, in order, of constructs that become Unsupported nodes.
UNSUPPORTED = {
    "Import": [], "ImportFrom": [], "Global": [], "Nonlocal": [],
    "Return": ["value"], "Raise": ["exc", "cause"], "Assert": ["test", "msg"], "Delete": ["targets"],
    "While": ["test", "body", "orelse"], "AsyncFor": ["target", "iter", "body", "orelse"],
    "AsyncWith": ["items", "body"], "Try": ["body", "handlers", "orelse", "finalbody"],
    "TryStar": ["body", "handlers", "orelse", "finalbody"], "ExceptHandler": ["type", "body"],
    "ClassDef": ["decorator_list", "bases", "keywords", "body"],
    "NamedExpr": ["target", "value"], "Await": ["value"], "Yield": ["value"], "YieldFrom": ["value"],
}  # fmt: skip

MAX_SAFE = 2**53 - 1


class Lowering:
    def __init__(self, source):
        self.lines = source.splitlines(keepends=True) if "\f" not in source else source.split("\n")
        self.spans = "\r" not in source and "\f" not in source
        self.starts = []
        offset = 0
        for line in self.lines:
            self.starts.append(offset)
            offset += len(line.encode("utf-16-le", "surrogatepass")) // 2
        self.formatted = 0

    def offset(self, line, column):
        prefix = self.lines[line - 1].encode("utf-8", "surrogatepass")[:column].decode("utf-8", "surrogatepass")
        return self.starts[line - 1] + len(prefix.encode("utf-16-le", "surrogatepass")) // 2

    def span(self, node):
        if not self.spans or self.formatted or not hasattr(node, "lineno"):
            return {}
        if isinstance(node, ast.arg) or getattr(node, "decorator_list", None):
            return {}
        start = self.offset(node.lineno, node.col_offset)
        return {"span": [start, self.offset(node.end_lineno, node.end_col_offset)]}

    def many(self, nodes):
        return [self.lower(node) for node in nodes]

    def optional(self, node):
        return None if node is None else self.lower(node)

    def lower(self, node):
        name = type(node).__name__
        method = getattr(self, name, None)
        if method is not None:
            return {"type": name, **self.span(node), **method(node)}
        return self.unsupported(node, name)

    def unsupported(self, node, name):
        children = []
        for field in UNSUPPORTED[name]:
            value = getattr(node, field)
            if isinstance(value, list):
                children += self.many(value)
            elif value is not None:
                children.append(self.lower(value))
        return {"type": "Unsupported", **self.span(node), "name": name, "children": children}

    def Expr(self, node):
        return {"value": self.lower(node.value)}

    def Assign(self, node):
        return {"targets": self.many(node.targets), "value": self.lower(node.value)}

    def AugAssign(self, node):
        target = self.lower(node.target)
        return {"target": target, "op": OPERATORS[type(node.op)], "value": self.lower(node.value)}

    def AnnAssign(self, node):
        target = self.lower(node.target)
        return {"target": target, "annotation": self.lower(node.annotation), "value": self.optional(node.value)}

    def If(self, node):
        return {"test": self.lower(node.test), "body": self.many(node.body), "orelse": self.many(node.orelse)}

    def For(self, node):
        head = {"target": self.lower(node.target), "iter": self.lower(node.iter)}
        return {**head, "body": self.many(node.body), "orelse": self.many(node.orelse)}

    def With(self, node):
        return {"items": self.many(node.items), "body": self.many(node.body)}

    def withitem(self, node):
        variables = self.optional(node.optional_vars)
        return {"contextExpr": self.lower(node.context_expr), "optionalVars": variables}

    def Pass(self, node):
        return {}

    Break = Continue = Pass

    def context(self, node):
        return {"ctx": "load" if isinstance(node.ctx, ast.Load) else "store"}

    def Name(self, node):
        return {"id": node.id, **self.context(node)}

    def lower_constant(self, node):
        value = node.value
        if value is None:
            return {"kind": "none", "value": None}
        if isinstance(value, bool):
            return {"kind": "bool", "value": value}
        if isinstance(value, int):
            return {"kind": "int", "value": value if abs(value) <= MAX_SAFE else f"{value}n"}
        if isinstance(value, float):
            return {"kind": "float", "value": "Infinity" if value == float("inf") else value}
        return {"kind": "str", "value": value}

    def BinOp(self, node):
        return {"left": self.lower(node.left), "op": OPERATORS[type(node.op)], "right": self.lower(node.right)}

    def UnaryOp(self, node):
        return {"op": OPERATORS[type(node.op)], "operand": self.lower(node.operand)}

    def BoolOp(self, node):
        return {"op": OPERATORS[type(node.op)], "values": self.many(node.values)}

    def Compare(self, node):
        ops = [OPERATORS[type(op)] for op in node.ops]
        return {"left": self.lower(node.left), "ops": ops, "comparators": self.many(node.comparators)}

    def Call(self, node):
        func = self.lower(node.func)
        return {"func": func, "args": self.many(node.args), "keywords": self.many(node.keywords)}

    def keyword(self, node):
        return {"arg": node.arg, "value": self.lower(node.value)}

    def Starred(self, node):
        return {"value": self.lower(node.value), **self.context(node)}

    def Attribute(self, node):
        return {"value": self.lower(node.value), "attr": node.attr, **self.context(node)}

    def Subscript(self, node):
        return {"value": self.lower(node.value), "slice": self.lower(node.slice), **self.context(node)}

    def Slice(self, node):
        bounds = {"lower": node.lower, "upper": node.upper, "step": node.step}
        return {name: self.optional(bound) for name, bound in bounds.items()}

    def List(self, node):
        return {"elts": self.many(node.elts), **self.context(node)}

    Tuple = List

    def Set(self, node):
        return {"elts": self.many(node.elts)}

    def Dict(self, node):
        return {"keys": [self.optional(key) for key in node.keys], "values": self.many(node.values)}

    def ListComp(self, node):
        return {"elt": self.lower(node.elt), "generators": self.many(node.generators)}

    SetComp = GeneratorExp = ListComp

    def DictComp(self, node):
        item = {"key": self.lower(node.key), "value": self.lower(node.value)}
        return {**item, "generators": self.many(node.generators)}

    def comprehension(self, node):
        source = self.lower(node.iter)
        if node.is_async:
            source = {"type": "Unsupported", **self.span(node.iter), "name": "AsyncFor", "children": [source]}
        return {"target": self.lower(node.target), "iter": source, "ifs": self.many(node.ifs)}

    def IfExp(self, node):
        return {"test": self.lower(node.test), "body": self.lower(node.body), "orelse": self.lower(node.orelse)}

    def JoinedStr(self, node):
        self.formatted += 1
        values = self.many(node.values)
        self.formatted -= 1
        return {"values": values}

    def FormattedValue(self, node):
        conversion = None if node.conversion == -1 else chr(node.conversion)
        specification = self.optional(node.format_spec)
        return {"value": self.lower(node.value), "conversion": conversion, "formatSpec": specification}

    def Lambda(self, node):
        return {"params": self.parameters(node.args), "body": self.lower(node.body)}

    def parameters(self, args):
        positional = [(arg, "positional-only") for arg in args.posonlyargs]
        positional += [(arg, "positional") for arg in args.args]
        defaults = [None] * (len(positional) - len(args.defaults)) + args.defaults
        params = [self.parameter(arg, kind, value) for (arg, kind), value in zip(positional, defaults)]
        if args.vararg:
            params.append(self.parameter(args.vararg, "vararg", None))
        for arg, value in zip(args.kwonlyargs, args.kw_defaults):
            params.append(self.parameter(arg, "keyword-only", value))
        if args.kwarg:
            params.append(self.parameter(args.kwarg, "kwarg", None))
        return params

    def parameter(self, arg, kind, value):
        return {"type": "arg", "arg": arg.arg, "kind": kind, "default": self.optional(value)}

    def function(self, node, name):
        args = node.args
        every = args.posonlyargs + args.args + [args.vararg] + args.kwonlyargs + [args.kwarg]
        annotations = [arg.annotation for arg in every if arg is not None and arg.annotation is not None]
        children = self.many(node.decorator_list) + self.parameters(args) + self.many(annotations)
        children += self.many([node.returns] if node.returns else []) + self.many(node.body)
        return {"type": "Unsupported", **self.span(node), "name": name, "children": children}

    def match(self, node):
        children = [self.lower(node.subject)]
        for case in node.cases:
            self.pattern(case.pattern, children)
            children += self.many([case.guard] if case.guard else []) + self.many(case.body)
        return {"type": "Unsupported", **self.span(node), "name": "Match", "children": children}

    def pattern(self, node, values):
        if isinstance(node, ast.MatchValue):
            values.append(self.lower(node.value))
        elif isinstance(node, ast.MatchSingleton):
            constant = self.lower_constant(ast.Constant(node.value))
            values.append({"type": "Constant", **self.span(node), **constant})
        elif isinstance(node, ast.MatchMapping):
            for key, inner in zip(node.keys, node.patterns):
                values.append(self.lower(key))
                self.pattern(inner, values)
        elif isinstance(node, ast.MatchClass):
            values.append(self.lower(node.cls))
            for inner in node.patterns + node.kwd_patterns:
                self.pattern(inner, values)
        elif isinstance(node, (ast.MatchSequence, ast.MatchOr)):
            for inner in node.patterns:
                self.pattern(inner, values)
        elif isinstance(node, ast.MatchAs) and node.pattern is not None:
            self.pattern(node.pattern, values)


def lower_any(self, node):
    name = type(node).__name__
    if name in ("FunctionDef", "AsyncFunctionDef"):
        return self.function(node, name)
    if name == "Match":
        return self.match(node)
    if name == "Constant":
        literal = {bytes: "Bytes", complex: "Complex", type(...): "Ellipsis"}.get(type(node.value))
        if literal is not None:
            return {"type": "Unsupported", **self.span(node), "name": literal, "children": []}
        return {"type": "Constant", **self.span(node), **self.lower_constant(node)}
    return lower_plain(self, node)


lower_plain = Lowering.lower
Lowering.lower = lower_any


def record_accepted(source):
    """The lowered statements of a program that CPython parses."""
    return Lowering(source).many(ast.parse(source).body)


def record_rejected(source):
    """The error CPython raises for a text, its compiler's errors included; None when there is none."""
    try:
        compile(source, "<snippet>", "exec")
    except SyntaxError as error:
        return {"error": type(error).__name__, "message": error.msg, "line": error.lineno}
    except ValueError as error:
        return {"error": "SyntaxError", "message": str(error), "line": None}
    return None


def chunks(path):
    text = path.read_text(encoding="utf-8")
    return [chunk for chunk in text.split("\n---\n")]


def main():
    warnings.simplefilter("ignore")
    data = pathlib.Path(__file__).parent / "testdata"
    accepted = [{"source": source, "body": record_accepted(source)} for source in chunks(data / "accepted.txt")]
    rejected = []
    for source in chunks(data / "rejected.txt"):
        outcome = record_rejected(source)
        if outcome is None:
            sys.exit(f"CPython accepts this snippet of rejected.txt:\n{source}")
        rejected.append({"source": source, **outcome})
    for name, cases in (("accepted", accepted), ("rejected", rejected)):
        lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
        (data / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(accepted)} accepted, {len(rejected)} rejected")


if __name__ == "__main__":
    main()
