import ParallaxDatabase
extension OldDatabase {
  /// Schema 4: that of schema 3 brought to it, some ranges with the digest of their text, as its store wrote them.
  static let schema4 = #"""
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
      quote TEXT NOT NULL, prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '', document TEXT NOT NULL DEFAULT '', text_digest TEXT,
      PRIMARY KEY (correction, position)
    ) WITHOUT ROWID;
    INSERT INTO correction_range VALUES(1,0,'/reports/seeds/001_8f79a2c11ea9b604.txt','25c230ee1cf3815c9e9178b7c925467e31b97f5f7ff099faf0b86afd9afa4ae5',1884,1893,'views: 77',replace(' propaganda campaign.»\nlink: https://24.kg/english/286723/\n','\n',char(10)),replace('\nPrint\nRelated\nRussia donates more than 1,000 textbooks to','\n',char(10)),'',NULL);
    INSERT INTO correction_range VALUES(2,0,'/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',401,453,'about this informs Reuters citing sources in Russia.',replace(' was rejected by the US after talks between mediators.\n\n','\n',char(10)),replace('\n\nMediators met in Turkey at the end of 2023, according to','\n',char(10)),'','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba');
    INSERT INTO correction_range VALUES(2,1,'/reports/seeds/002_66c207611e1053f7.txt','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751',270,369,'This was reported by Reuters with reference to three russian sources familiar with the discussions.',replace(' to freeze the war in Ukraine, but they rejected the offer.\n\n','\n',char(10)),replace('\n\n"The failure of putin''s approach opens the third year of the','\n',char(10)),'','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751');
    INSERT INTO correction_range VALUES(3,0,'/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',455,533,'Mediators met in Turkey at the end of 2023, according to three Russian people.',replace('\n\nabout this informs Reuters citing sources in Russia.\n\n','\n',char(10)),replace('\n\nIt is also known that unofficial contacts between the Russian','\n',char(10)),'','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba');
    INSERT INTO correction_range VALUES(3,1,'/reports/seeds/003_afa0937777e5067e.txt','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898',3861,3939,'Intermediaries met in Turkey in late 2023, according to three Russian sources.',replace(' last week that Russia was ready for “dialogue”.\n\nContacts\n\n','\n',char(10)),replace('\n\nA fourth diplomatic source said that there had been','\n',char(10)),'','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898');
    INSERT INTO correction_range VALUES(4,0,'/reports/seeds/004_5c4134f735329ff4.txt','acf4cc1798878504f8422b4df4d899fdc10a76e6e437e2d7ac9350856cf3e797',1735,1821,'The extent of the contacts – and their failure – has not previously been reported.',replace(' said that the Americans did not want to pressure Ukraine.\n\n','\n',char(10)),replace('\n\nIt comes as U.S. President Joe Biden has for months been','\n',char(10)),'',NULL);
    CREATE TABLE annotation (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      first_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      quote TEXT NOT NULL
    , prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '', document TEXT NOT NULL DEFAULT '', text_digest TEXT);
    INSERT INTO annotation VALUES(1,'note','Ask the desk: who is “Jack”?','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',859,910,'White House national security adviser Jack Sullivan',replace(' not aware of any unofficial contacts through intermediaries.\n\n','\n',char(10)),' is expected to speak with Putin''s foreign policy adviser Yuri','',NULL);
    INSERT INTO annotation VALUES(2,'note','the same in all','/reports/seeds/003_afa0937777e5067e.txt','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898',1322,1376,'“The contacts with the Americans came to nothing,”',replace(' Kremlin saw as the best path towards a peace of some kind.\n\n','\n',char(10)),' a senior Russian source with knowledge of the discussions in','','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898');
    INSERT INTO annotation VALUES(3,'mark','q','/reports/seeds/002_66c207611e1053f7.txt','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751',2094,2150,'But when the call rang in January, Sullivan told Ushakov',replace(' Yuriy Ushakov, and outline the next steps toward a ceasefire.\n\n','\n',char(10)),' that Washington was willing to talk about other aspects of the','','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751');
    INSERT INTO annotation VALUES(4,'read','','/reports/seeds/004_5c4134f735329ff4.txt','acf4cc1798878504f8422b4df4d899fdc10a76e6e437e2d7ac9350856cf3e797',492,649,'A US official denied there had been any official communication and stated that Washington would not participate in negotiations that did not include Ukraine.',replace(' far apart the world’s two strongest nuclear powers remain.\n\n','\n',char(10)),replace('\n\nIn 2023, Putin signaled to Washington in public and privately','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(5,'aside','speaker e6f06e0fe4b88c45','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',1094,1101,'sources',replace(' said.\n\nBut when the call rang in January, one of the Russian ','\n',char(10)),' told Sullivan Ushako that Washington was willing to discuss','',NULL);
    INSERT INTO annotation VALUES(6,'aside','quotation 796190d71f2eae00','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',1568,1627,'None of the contacts with the Americans have been concluded',replace(' want to cede any Ukrainian territory controlled by Russia.\n\n“','\n',char(10)),',” said an anonymous high-ranking Russian source familiar','',NULL);
    INSERT INTO annotation VALUES(7,'aside','negation 760b60056817a72d','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',2850,2874,'Kremlin sees no point in',replace(' He said the officer.\n\nAccording to Russian sources, the ','\n',char(10)),' further communication with the US on this issue, so the war','',NULL);
    INSERT INTO annotation VALUES(8,'aside','attribution 4ddc067755967df5','/reports/seeds/002_66c207611e1053f7.txt','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751',1952,2092,'In Moscow, Sullivan was expected to speak with putin''s foreign policy adviser, Yuriy Ushakov, and outline the next steps toward a ceasefire.',replace(' Director Bill Burns and Secretary of State Antony Blinken.\n\n','\n',char(10)),replace('\n\nBut when the call rang in January, Sullivan told Ushakov that','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(9,'aside','certainty 957b05cecf8e6fba','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',720,749,'they did not lead to anything',' place at the initiative of Russia, but, according to sources, ',replace('.\n\nMeanwhile, an official in the US said he was not aware of','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(10,'aside','name dc56900c8586fd58','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',897,910,'Jack Sullivan',replace(' through intermediaries.\n\nWhite House national security adviser ','\n',char(10)),' is expected to speak with Putin''s foreign policy adviser Yuri','',NULL);
    INSERT INTO annotation VALUES(11,'aside','number 96a6bc851d7e648c','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',435,442,'sources',replace(' talks between mediators.\n\nabout this informs Reuters citing ','\n',char(10)),replace(' in Russia.\n\nMediators met in Turkey at the end of 2023,','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(12,'aside','date c2f407372fc413cb','/reports/seeds/000_e39a619047339ed9.txt','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',1728,1732,'2024',' source familiar with the negotiations at the end of 2023-',replace('.\n\nSee also  Cyber crooks strike again. They pay high taxes','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(13,'note','still there','/reports/seeds/002_66c207611e1053f7.txt','f489ce84dfb6e0856a8fee512ab8706b7685f88ac315dac33acc7ee470840c1b',2037,2103,'Sullivan was expected to speak with putin''s foreign policy adviser',replace(' Bill Burns and Secretary of State Antony Blinken.\n\nIn Moscow, ','\n',char(10)),', Yuriy Ushakov, and outline the next steps toward a ceasefire.','',NULL);
    INSERT INTO annotation VALUES(14,'note','gone','/reports/seeds/002_66c207611e1053f7.txt','f489ce84dfb6e0856a8fee512ab8706b7685f88ac315dac33acc7ee470840c1b',1162,1216,'The ambassador left Moscow at midnight without a word.',replace(' territories of Ukraine controlled by the russian military.\n\n','\n',char(10)),replace('\n\n"Contacts with the Americans ended in nothing," a','\n',char(10)),'',NULL);
    INSERT INTO annotation VALUES(15,'note','elsewhere','/reports/other/a.txt','320754d580ae31bdd88dd3176a6e69b1ecadef666b7ad5f96f29c722ba50fa4e',9,21,'else''s words','Somebody ','.','',NULL);
    CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      base TEXT NOT NULL,
      layout TEXT NOT NULL,
      cursor_path TEXT,
      cursor_digest TEXT,
      cursor_first_byte INTEGER,
      cursor_end_byte INTEGER,
      cursor_quote TEXT
    , cursor_prefix TEXT, cursor_suffix TEXT, base_document TEXT NOT NULL DEFAULT '', cursor_document TEXT, cursor_text_digest TEXT);
    INSERT INTO session VALUES(1,'/reports/seeds/001_8f79a2c11ea9b604.txt','side','/reports/seeds/003_afa0937777e5067e.txt','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898',1075,1121,'Mr. Putin was proposing to freeze the conflict',replace(' to consider a ceasefire in Ukraine, the Russian sources said.\n\n','\n',char(10)),' at the current lines and was unwilling to cede any of the','',NULL,NULL);
    CREATE TABLE IF NOT EXISTS "session_report" (
          session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
          path TEXT NOT NULL,
          document TEXT NOT NULL,
          digest TEXT NOT NULL,
          text_digest TEXT,
          hidden INTEGER NOT NULL,
          PRIMARY KEY (session, path, document)
        ) WITHOUT ROWID;
    INSERT INTO session_report VALUES(1,'/reports/seeds/000_e39a619047339ed9.txt','','8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba',NULL,0);
    INSERT INTO session_report VALUES(1,'/reports/seeds/001_8f79a2c11ea9b604.txt','','25c230ee1cf3815c9e9178b7c925467e31b97f5f7ff099faf0b86afd9afa4ae5',NULL,0);
    INSERT INTO session_report VALUES(1,'/reports/seeds/002_66c207611e1053f7.txt','','aecc0f4ef858cbae4b0c328524dcd5722ca80e5449158fd477169e898d80b751',NULL,0);
    INSERT INTO session_report VALUES(1,'/reports/seeds/003_afa0937777e5067e.txt','','d0e619a03e9819aca1c100026c6ff28edf2f649fe43d2fff7d62e719ee370898',NULL,0);
    INSERT INTO session_report VALUES(1,'/reports/seeds/004_5c4134f735329ff4.txt','','acf4cc1798878504f8422b4df4d899fdc10a76e6e437e2d7ac9350856cf3e797',NULL,1);
    CREATE INDEX correction_by_step ON correction (step);
    CREATE INDEX correction_range_by_digest ON correction_range (digest);
    CREATE INDEX correction_range_by_path ON correction_range (path);
    CREATE INDEX annotation_by_digest ON annotation (digest);
    CREATE INDEX annotation_by_path ON annotation (path);
    CREATE INDEX correction_range_by_text ON correction_range (text_digest);
    CREATE INDEX annotation_by_text ON annotation (text_digest);
    CREATE INDEX session_report_by_digest ON session_report (digest);
    CREATE INDEX session_report_by_path ON session_report (path);
    CREATE INDEX session_report_by_text ON session_report (text_digest);
    PRAGMA application_id = 1347177560;
    PRAGMA user_version = 4;
    COMMIT;
    """#
}
