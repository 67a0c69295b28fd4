/**
 * Where each municipality stands on the tile map of its province: column and row, counted from 1, and for a long name where it may break.
 * Other provinces are added here.
 */
export const tegels: Readonly<Record<string, readonly [column: number, row: number, name?: string]>> = {
  // Overijssel
  GM1708: [2, 1, 'Steenwijker\u00ADland'], // Steenwijkerland
  GM1896: [2, 2, 'Zwarte\u00ADwaterland'], // Zwartewaterland
  GM0180: [3, 2], // Staphorst
  GM0160: [4, 2, 'Harden\u00ADberg'], // Hardenberg
  GM0166: [1, 3], // Kampen
  GM0193: [2, 3], // Zwolle
  GM0148: [3, 3], // Dalfsen
  GM0175: [4, 3], // Ommen
  GM1700: [5, 3, 'Twente\u00ADrand'], // Twenterand
  GM0183: [6, 3, 'Tubber\u00ADgen'], // Tubbergen
  GM1773: [2, 4], // Olst-Wijhe
  GM0177: [3, 4], // Raalte
  GM0163: [4, 4, 'Hellen\u00ADdoorn'], // Hellendoorn
  GM0189: [5, 4], // Wierden
  GM0141: [6, 4], // Almelo
  GM1774: [7, 4, 'Dinkel\u00ADland'], // Dinkelland
  GM0150: [3, 5], // Deventer
  GM1742: [4, 5], // Rijssen-Holten
  GM1735: [5, 5], // Hof van Twente
  GM0147: [6, 5], // Borne
  GM0173: [7, 5, 'Olden\u00ADzaal'], // Oldenzaal
  GM0168: [8, 5], // Losser
  GM0158: [5, 6, 'Haaks\u00ADbergen'], // Haaksbergen
  GM0164: [6, 6], // Hengelo
  GM0153: [7, 6], // Enschede
};
