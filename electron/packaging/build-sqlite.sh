#!/usr/bin/env bash
# Builds better-sqlite3 from source and puts it in the place of the ready-made one, for Linux packages that are to run
# on Kylin V10 and UOS 20: run it on the oldest system to be supported (glibc 2.28), after `npm ci`, before
# `npm run package`. It wants python3, make and a C++ compiler. The result is checked for the versions it asks for.
set -euo pipefail
cd "$(dirname "$0")/../.."

case "$(uname -m)" in
  x86_64) arch=x64 ;;
  aarch64) arch=arm64 ;;
  *) echo "no package is made for $(uname -m)" >&2; exit 1 ;;
esac

module=node_modules/better-sqlite3
npm exec -- node-gyp rebuild --release --force_build=1 --directory "$module"
cp "$module/build/Release/better_sqlite3.node" "$module/prebuilds/linux-$arch.node"
npm exec -- node electron/packaging/check-glibc.ts "$module/prebuilds/linux-$arch.node"
echo "$module/prebuilds/linux-$arch.node runs on the oldest systems."
