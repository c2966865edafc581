import ParallaxDatabase
extension OldDatabase {
  /// Schema 1: corrections alone. Written by the store of commit 9be92d1, then dumped with sqlite3.
  static let schema1 = #"""
    BEGIN TRANSACTION;
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      step INTEGER NOT NULL,
      kind TEXT NOT NULL,
      role TEXT
    );
    INSERT INTO correction VALUES(1,1,'role','body');
    INSERT INTO correction VALUES(2,2,'link',NULL);
    INSERT INTO correction VALUES(3,3,'part',NULL);
    INSERT INTO correction VALUES(4,3,'role','caption');
    CREATE TABLE correction_range (
      correction INTEGER NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      first_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      quote TEXT NOT NULL,
      PRIMARY KEY (correction, position)
    ) WITHOUT ROWID;
    INSERT INTO correction_range VALUES(1,0,'/reports/seeds/001_8f79a2c11ea9b604.txt','25c230ee1cf3815c9e9178b7c925467e31b97f5f7ff099faf0b86afd9afa4ae5',1884,1893,'views: 77');
    INSERT INTO correction_range VALUES(2,0,'/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',401,453,'about this informs Reuters citing sources in Russia.');
    INSERT INTO correction_range VALUES(2,1,'/reports/seeds/002_66c207611e1053f7.txt','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751',270,369,'This was reported by Reuters with reference to three russian sources familiar with the discussions.');
    INSERT INTO correction_range VALUES(3,0,'/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',455,533,'Mediators met in Turkey at the end of 2023, according to three Russian people.');
    INSERT INTO correction_range VALUES(3,1,'/reports/seeds/003_afa0937777e5067e.txt','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898',3861,3939,'Intermediaries met in Turkey in late 2023, according to three Russian sources.');
    INSERT INTO correction_range VALUES(4,0,'/reports/seeds/004_5c4134f735329ff4.txt','acf4cc1798878504f8422b4df4d899fdc10a76e6e437e2d7ac9350856cf3e797',1735,1821,'The extent of the contacts – and their failure – has not previously been reported.');
    CREATE INDEX correction_by_step ON correction (step);
    CREATE INDEX correction_range_by_digest ON correction_range (digest);
    CREATE INDEX correction_range_by_path ON correction_range (path);
    PRAGMA application_id = 1347177560;
    PRAGMA user_version = 1;
    COMMIT;
    """#
}
