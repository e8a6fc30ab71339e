"""Make the environment that `make run` and `make test` need; does nothing when it is there.

Needs only Python's standard library. Steps: a virtual environment in .venv, the locked packages,
and the shared libraries that Qt expects from the system. On Debian and its kin missing libraries
are installed where that is allowed; elsewhere they are named, so that a person can install them.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / ".installed"
OLDEST = (3, 11)

QT_LIBRARIES = {  # what Qt's own wheels load from the system, and the Debian package that has it
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
STICKS = {  # programs by which tests make and serve the file systems of sticks, and their packages
    "mkfs.vfat": "dosfstools",
    "fusefat": "fusefat",
    "mkfs.exfat": "exfatprogs",
    "mount.exfat-fuse": "exfat-fuse",
    "mkntfs": "ntfs-3g",
}
ASKED = VENV / ".asked-for-sticks"
FONTS = "fonts-noto-core"  # Latin and Arabic; without any font Qt draws empty boxes


SERVERS = {"apache2": "apache2-bin", "sshd": "openssh-server"}
"""Programs that the tests speak to over loopback, and the Debian package that has each."""


def main() -> int:
    """Bring the environment about; the exit status is 0 when everything is there."""
    if sys.version_info[:2] < OLDEST:
        print(
            f"Liaison needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}."
        )
        return 1
    make_venv()
    install_locked()
    if "--tests" in sys.argv[1:]:
        provide_servers()
        provide_sticks()
    return provide_libraries()


def python_of_venv() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_venv() -> None:
    """Create .venv, or make it anew when it belongs to another Python."""
    if python_of_venv().exists() and runs(python_of_venv(), "-m", "pip", "--version"):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if not runs(sys.executable, "-m", "venv", VENV):
        # Debian splits venv off; its package carries this interpreter's version.
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        apt_install([name])
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def install_locked() -> None:
    """Install requirements.lock, every file checked against its hash."""
    wanted = hashlib.sha256(LOCK.read_bytes() + str(python_of_venv()).encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    print("Installing the locked packages into .venv …", flush=True)
    subprocess.run(
        [python_of_venv(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "--require-hashes", "--only-binary=:all:", "-r", LOCK],
        check=True,
    )  # fmt: skip
    STAMP.write_text(wanted)


def provide_sticks() -> None:
    """Ask once for what real sticks are tested with; only root can mount them, and tests do without."""
    missing = [package for program, package in STICKS.items() if not shutil.which(program)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or ASKED.exists():
        return
    if missing:
        apt_install(missing)
    if any(not shutil.which(program) for program in STICKS):
        print("Note: tests of real FAT, exFAT and NTFS sticks are skipped: " + " ".join(missing))
    ASKED.touch()


def provide_libraries() -> int:
    """See that Qt can start; install or name what it misses."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = missing_packages()
    if packages:
        apt_install(packages)
        packages = missing_packages()
    if packages == [FONTS]:
        print(f"Note: no font with Arabic letters was found; install {FONTS} or its like.")
        return 0
    if packages:
        print("Qt needs these system packages; please install them:\n  " + " ".join(packages))
        return 1
    return 0


def provide_servers() -> None:
    """Install what tests speak to, where that starts nothing; a test that misses one says so.

    Where systemd runs, Debian's packages start their servers at once: that is for a person to want.
    """
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    missing = [package for name, package in SERVERS.items() if not shutil.which(name, path=path)]
    if missing and not Path("/run/systemd/system").is_dir():
        apt_install(missing)
    elif missing:
        print("Some tests need these system packages: " + " ".join(missing))


def missing_packages() -> list[str]:
    """Debian packages whose library, or font, is not on this machine."""
    known = subprocess.run(
        [shutil.which("ldconfig") or "/sbin/ldconfig", "-p"],
        capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    missing = [package for library, package in QT_LIBRARIES.items() if library not in known]
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts",
               Path.home() / ".local/share/fonts")  # fmt: skip
    if not any(any(folder.glob("**/*Arabic*.[to]tf")) for folder in folders if folder.is_dir()):
        missing.append(FONTS)
    return missing


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root or by a sudo that asks nothing; else leave it to a person."""
    apt = shutil.which("apt-get")
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not apt or (prefix and not shutil.which("sudo")):
        return
    print("Installing system packages: " + " ".join(packages), flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive", **os.environ}
    install = [*prefix, apt, "install", "-qq", "-y", "--no-install-recommends"]
    subprocess.run([*prefix, apt, "update", "-qq"], env=quiet, check=False)
    for attempt in (packages, *([one] for one in packages)):  # one unknown name must not stop all
        with subprocess.Popen(
            [*install, *attempt], env=quiet, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            done = process.wait() == 0
        if done and attempt is packages:
            return


def runs(*command: object) -> bool:
    """Whether a command exists and succeeds, its output put aside."""
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False)
    return done.returncode == 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        print(f"This step failed, see above: {' '.join(map(str, error.cmd))}")
        sys.exit(1)
