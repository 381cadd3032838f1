// Packages that hold a Node binary name their platform in a string; pnpm reads lists only, and
// would install every platform's binary.
const list = (value) => (typeof value === 'string' ? [value] : value);

function readPackage(pkg) {
  if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name ?? '')) {
    pkg.os = list(pkg.os);
    pkg.cpu = list(pkg.cpu);
    if (pkg.os?.includes('linux')) pkg.libc = ['glibc'];
  }
  return pkg;
}

module.exports = { hooks: { readPackage } };
