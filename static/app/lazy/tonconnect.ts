// The file of TON Connect, unmodified as Telegram's rules ask. It shares nothing with the app.
export { THEME, TonConnectUI } from '@tonconnect/ui';
