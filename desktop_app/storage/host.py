"""Which machine this is: a name to show, and a hash that names nobody."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path


def host_name() -> str:
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "?")
    return os.uname().nodename


def host_hash() -> bytes:
    """16 bytes, another on each machine: so a data folder that was copied gets a device of its own."""
    return hashlib.blake2b(f"{host_name()}\n{_machine_id()}".encode(), digest_size=16).digest()


def _machine_id() -> str:
    """The operating system's own id of the machine; empty where it has none that is quick to read."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    try:
        return Path("/etc/machine-id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
