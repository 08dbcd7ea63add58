/**
 * A real browser that needs no step by hand: on Linux a Chromium that comes with `npm ci`, with the system's libraries
 * that it needs; elsewhere the Chrome that is installed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

export interface TestBrowser extends AsyncDisposable {
  readonly browser: Browser;
}

/** Of unpacking and starting, on a machine that does something else beside. */
const START_MILLISECONDS_MAX = 60_000;

const SWITCHES = [
  // What it shows is our own; and as root it does not start with one.
  '--no-sandbox',
  // What a page may ask for, its test decides. These are what the browser would ask for by itself.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  // Below all of that: there is no host but this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The package has no binary for other processors. */
const HAS_PACKAGED_CHROMIUM = process.platform === 'linux' && process.arch === 'x64';

export async function startBrowser(): Promise<TestBrowser> {
  const options: LaunchOptions = { headless: true, args: SWITCHES, timeout: START_MILLISECONDS_MAX };
  if (!HAS_PACKAGED_CHROMIUM) {
    const browser = await chromium.launch({ ...options, channel: 'chrome' });
    return { browser, [Symbol.asyncDispose]: () => browser.close() };
  }
  // Of its own, since the package takes any `chromium` that it finds there for the one that it would unpack.
  const directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-browser-'));
  const removeDirectory = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const { executablePath, env } = await unpackChromium(directory);
    const browser = await chromium.launch({ ...options, executablePath, env });
    return {
      browser,
      async [Symbol.asyncDispose]() {
        await browser.close();
        await removeDirectory();
      },
    };
  } catch (error) {
    await removeDirectory();
    throw error;
  }
}

interface UnpackedChromium {
  readonly executablePath: string;
  /** With which it finds the libraries and fonts that were unpacked beside it. */
  readonly env: Record<string, string>;
}

/** The package is told by the environment of this process, which is as before when this ends. */
async function unpackChromium(directory: string): Promise<UnpackedChromium> {
  const before = { ...process.env };
  // As on Lambda, which has none of the libraries either.
  Object.assign(process.env, { TMPDIR: directory, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const fontsFile = join(directory, 'fonts.conf');
    await Bun.write(fontsFile, fontsConfiguration(directory));
    const inherited = Object.entries(before).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return {
      executablePath,
      env: {
        ...Object.fromEntries(inherited),
        LD_LIBRARY_PATH: join(directory, 'al2023', 'lib'),
        FONTCONFIG_FILE: fontsFile,
      },
    };
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) {
        delete process.env[name];
      }
    }
    Object.assign(process.env, before);
  }
}

/** The package's own names folders of Lambda, and without a font the browser ends. The system's come first, if any. */
function fontsConfiguration(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(directory, 'fonts')}</dir>
  <cachedir>${join(directory, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
