#!/usr/bin/env bash
# Installs dist/MicroMentor (see pyinstaller.spec) for this user: the program, its entry in the menu, and its icon.
set -euo pipefail
cd "$(dirname "$0")/../.."

data=${XDG_DATA_HOME:-$HOME/.local/share}
program=${1:-$HOME/.local/opt/MicroMentor}
rm -rf "$program"
mkdir -p "$(dirname "$program")" "$data/applications" "$data/icons/hicolor/scalable/apps"
cp -r dist/MicroMentor "$program"
cp resources/icons/app.svg "$data/icons/hicolor/scalable/apps/micromentor-desktop.svg"
sed "s|^Exec=.*|Exec=\"$program/MicroMentor\"|" .ci/install/micromentor-desktop.desktop \
    > "$data/applications/micromentor-desktop.desktop"
echo "MicroMentor Desktop is in $program and in the menu."
