// Where browsers are installed on the systems we know.

export interface Candidate {
  /** Name as people know it. */
  readonly source: string
  /** Names to look for on PATH. */
  readonly names: readonly string[]
  /** Usual places; `%NAME%` stands for an environment variable. */
  readonly paths: readonly string[]
}

/** Installed browsers per platform, in the order they are preferred. */
export const candidates: Partial<Record<NodeJS.Platform, readonly Candidate[]>> = {
  linux: [
    {
      source: 'Google Chrome',
      names: ['google-chrome-stable', 'google-chrome'],
      paths: ['/opt/google/chrome/chrome'],
    },
    {
      source: 'Chromium',
      names: ['chromium', 'chromium-browser', 'chromium-headless-shell'],
      paths: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    },
    {
      source: 'Microsoft Edge',
      names: ['microsoft-edge-stable', 'microsoft-edge'],
      paths: ['/opt/microsoft/msedge/msedge'],
    },
  ],
  darwin: [
    {
      source: 'Google Chrome',
      names: [],
      paths: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    },
    {
      source: 'Chromium',
      names: ['chromium'],
      paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    },
    {
      source: 'Microsoft Edge',
      names: [],
      paths: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    },
  ],
  win32: [
    {
      source: 'Google Chrome',
      names: ['chrome.exe'],
      paths: [
        '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
        '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
        '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
    {
      source: 'Microsoft Edge',
      names: ['msedge.exe'],
      paths: [
        '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
        '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  ],
}
