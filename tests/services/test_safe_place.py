"""Folders that a sync program or a network keeps are told from those of this computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from lifeokr.services.safe_place import NETWORK, risk_of

MOUNTS = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
40 22 0:50 / /mnt/nas rw - nfs4 nas:/home rw
41 22 0:51 / /mnt/my\\040disk rw - cifs //nas/home rw
42 40 8:2 / /mnt/nas/local rw - ext4 /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/life", "Dropbox"),
        ("Dropbox (Personal)/a/b", "Dropbox"),
        ("OneDrive - Example/life", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/life", "iCloud"),
        ("iCloudDrive/life", "iCloud"),
        ("Nextcloud/life", "Nextcloud"),
        ("Google Drive/My Drive/life", "Google Drive"),
        (".local/share/lifeokr", ""),
        ("my drop/box", ""),
    ],
)
def test_a_service_is_known_by_the_name_of_its_folder(tmp_path, folder, service):
    assert risk_of(tmp_path / folder, mounts="") == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".stfolder", "Syncthing"), ("._sync_ab12.db", "Nextcloud"), (".dropbox.cache", "Dropbox")],
)
def test_a_service_is_known_by_what_it_leaves_in_a_folder_above(tmp_path, mark, service):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / mark).touch()
    assert risk_of(tmp_path / "shared" / "life", mounts="") == service
    assert risk_of(tmp_path / "other", mounts="") == ""


@pytest.mark.parametrize(
    ("folder", "risk"),
    [
        ("/mnt/nas/life", NETWORK),
        ("/mnt/my disk/life", NETWORK),
        ("/mnt/nas/local/life", ""),
        ("/mnt/nasty/life", ""),
        ("/srv/life", ""),
    ],
)
def test_a_network_disk_is_known_by_what_the_system_says(folder, risk):
    assert risk_of(Path(folder), mounts=MOUNTS) == risk


def test_a_link_into_such_a_folder_leads_there(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "life").symlink_to(tmp_path / "Dropbox")
    assert risk_of(tmp_path / "life", mounts="") == "Dropbox"
