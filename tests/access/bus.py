"""A small client of D-Bus in plain Python, enough to ask what a screen reader asks, and to hear signals."""

from __future__ import annotations

import os
import select
import socket
import struct
import time
from urllib.parse import unquote

CALL, REPLY, ERROR, SIGNAL = 1, 2, 3, 4
_ALIGN = {"y": 1, "b": 4, "n": 2, "q": 2, "i": 4, "u": 4, "x": 8, "t": 8, "d": 8, "s": 4, "o": 4, "g": 1,
          "a": 4, "(": 8, "{": 8, "v": 1}  # fmt: skip
_FIXED = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}


class BusError(Exception):
    """What the other side answered in the stead of a reply."""


class Bus:
    """One connection. `signals` holds what was heard: member, path, sender and body."""

    def __init__(self, address):
        self.signals = []
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(_place(address))
        self._buffer = b""
        self._serial = 0
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        answer = self._socket.recv(4096)
        if not answer.startswith(b"OK"):
            raise BusError(answer.decode())
        self._socket.sendall(b"BEGIN\r\n")
        self.name = self.call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello"
        )[0]

    def call(self, to, path, interface, member, signature="", *args, seconds=20):
        """Call a method and return the values of its reply."""
        self._serial += 1
        self._send(self._serial, to, path, interface, member, signature, args)
        end = time.monotonic() + seconds
        while True:
            kind, fields, body = self._next(end)
            if fields.get(5) == self._serial and kind == REPLY:
                return body
            if fields.get(5) == self._serial and kind == ERROR:
                raise BusError(f"{member}: {fields.get(4)} {body}")

    def tell(self, to, path, interface, member, signature="", *args):
        """Call a method and wait for nothing."""
        self._serial += 1
        self._send(self._serial, to, path, interface, member, signature, args)

    def get(self, to, path, interface, name):
        """Return a property."""
        return self.call(to, path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[0]

    def match(self, rule):
        """Hear signals of a kind."""
        self.call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", rule
        )

    def listen(self, seconds):
        """Hear signals for a while."""
        end = time.monotonic() + seconds
        try:
            while True:
                self._next(end)
        except TimeoutError:
            return

    def close(self):
        self._socket.close()

    def _send(self, serial, to, path, interface, member, signature, args):
        body = _packed(signature, args)
        fields = [(1, "o", path), (2, "s", interface), (3, "s", member), (6, "s", to)]
        if signature:
            fields.append((8, "g", signature))
        head = bytearray(struct.pack("<cBBBIII", b"l", CALL, 0, 1, len(body), serial, 0))
        for code, kind, value in fields:
            head += b"\0" * (-len(head) % 8)
            head += struct.pack("<BB", code, 1) + kind.encode() + b"\0"
            _pack(head, kind, value)
        struct.pack_into("<I", head, 12, len(head) - 16)
        head += b"\0" * (-len(head) % 8)
        self._socket.sendall(bytes(head) + body)

    def _next(self, end):
        """Return the next message; a signal is kept as well."""
        while True:
            message = self._message()
            if message is not None:
                kind, fields, body = message
                if kind == SIGNAL:
                    self.signals.append((fields.get(3), fields.get(1), fields.get(7), body))
                return message
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                raise TimeoutError
            more = self._socket.recv(65536)
            if not more:
                raise BusError("the bus has gone")
            self._buffer += more

    def _message(self):
        if len(self._buffer) < 16:
            return None
        order = "<" if self._buffer[0:1] == b"l" else ">"
        length, _, of_fields = struct.unpack_from(f"{order}III", self._buffer, 4)
        start = (16 + of_fields + 7) // 8 * 8
        if len(self._buffer) < start + length:
            return None
        whole, self._buffer = self._buffer[: start + length], self._buffer[start + length :]
        reader = _Reader(whole, 12, order)
        fields = dict(reader.read("a(yv)"))
        signature = fields.get(8, "")
        body = []
        inner = _Reader(whole[start:], 0, order)
        for kind in _kinds(signature):
            body.append(inner.read(kind))
        return whole[1], fields, tuple(body)


class _Reader:
    """Takes values apart."""

    def __init__(self, data, at, order):
        self._data, self._at, self._order = data, at, order

    def read(self, kind):
        first = kind[0]
        self._at += -self._at % _ALIGN[first]
        if first in _FIXED:
            return self._fixed(_FIXED[first])
        if first == "b":
            return bool(self._fixed("I"))
        if first in "so":
            return self._text(self._fixed("I"))
        if first == "g":
            return self._text(self._fixed("B"))
        if first == "v":
            return self.read(self._text(self._fixed("B")))
        if first in "({":
            return tuple(self.read(one) for one in _kinds(kind[1:-1]))
        length = self._fixed("I")
        self._at += -self._at % _ALIGN[kind[1]]
        end, found = self._at + length, []
        while self._at < end:
            found.append(self.read(kind[1:]))
        return dict(found) if kind[1] == "{" else found

    def _fixed(self, code):
        value = struct.unpack_from(self._order + code, self._data, self._at)[0]
        self._at += struct.calcsize(code)
        return value

    def _text(self, length):
        text = self._data[self._at : self._at + length].decode()
        self._at += length + 1
        return text


def _kinds(signature):
    """Take a signature apart into the kinds of single values."""
    at = 0
    while at < len(signature):
        end = _end(signature, at)
        yield signature[at:end]
        at = end


def _end(signature, at):
    if signature[at] == "a":
        return _end(signature, at + 1)
    if signature[at] in "({":
        depth, end = 1, at + 1
        while depth:
            depth += (signature[end] in "({") - (signature[end] in ")}")
            end += 1
        return end
    return at + 1


def _packed(signature, args):
    out = bytearray()
    for kind, value in zip(_kinds(signature), args, strict=True):
        _pack(out, kind, value)
    return bytes(out)


def _pack(out, kind, value):
    """Put one value of a plain kind behind those before; variants hold a kind and a value."""
    out += b"\0" * (-len(out) % _ALIGN[kind[0]])
    if kind in _FIXED:
        out += struct.pack("<" + _FIXED[kind], value)
    elif kind == "b":
        out += struct.pack("<I", int(value))
    elif kind in "so":
        raw = value.encode()
        out += struct.pack("<I", len(raw)) + raw + b"\0"
    elif kind == "g":
        out += bytes([len(value)]) + value.encode() + b"\0"
    elif kind == "v":
        inner, what = value
        _pack(out, "g", inner)
        _pack(out, inner, what)
    else:
        raise NotImplementedError(kind)


def _place(address):
    """Return the socket of an address such as unix:path=/tmp/x,guid=..."""
    for one in address.split(";"):
        transport, _, rest = one.partition(":")
        parts = dict(part.split("=", 1) for part in rest.split(","))
        if transport == "unix" and "path" in parts:
            return unquote(parts["path"])
        if transport == "unix" and "abstract" in parts:
            return "\0" + unquote(parts["abstract"])
    raise BusError(f"no way to {address}")
